-- How far the demonstration has been loaded, so that a load that was stopped goes on where it was. A database without
-- rows here is no demonstration.

create schema demo;
grant usage on schema demo to lineofsight_app;

create table demo.load (
    part text primary key,
    done int  not null
);

alter table demo.load enable row level security;
alter table demo.load force row level security;
create policy load_system on demo.load
    using ((select platform.actor_role()) = 'SYSTEM')
    with check ((select platform.actor_role()) = 'SYSTEM');
grant select, insert, update on demo.load to lineofsight_app;
