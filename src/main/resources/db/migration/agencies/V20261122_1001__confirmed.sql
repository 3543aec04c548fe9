-- When somebody last said that what the directory has of an agency is right, and who.

create table agencies.confirmation (
    id              uuid primary key,
    agency_id       uuid        not null references agencies.agency,
    confirmed_by_id uuid        not null,
    confirmed_by    text        not null,
    confirmed_at    timestamptz not null
);
create index confirmation_agency on agencies.confirmation (agency_id, confirmed_at desc);

alter table agencies.confirmation enable row level security;
alter table agencies.confirmation force row level security;
create policy confirmation_read on agencies.confirmation for select
    using ((select platform.actor_role()) is not null);
-- Whoever has telephoned says so under their own name.
create policy confirmation_given on agencies.confirmation for insert
    with check (confirmed_by_id = (select platform.actor_account()));
grant select, insert on agencies.confirmation to lineofsight_app;
