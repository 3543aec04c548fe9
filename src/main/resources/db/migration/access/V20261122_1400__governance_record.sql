-- Records of the partnership's own work: a board's meeting, an action of the plan. They are about no child, so an
-- involvement in one of them also opens it to those who see no record of a child.

select platform.bind_actor('00000000-0000-0000-0000-000000000001', null, 'SYSTEM');

create table access.governance_record (
    record_id uuid primary key,
    noted_at  timestamptz not null
);
alter table access.governance_record enable row level security;
alter table access.governance_record force row level security;
create policy governance_record_known on access.governance_record for select
    using ((select platform.actor_role()) is not null);
create policy governance_record_noted on access.governance_record for insert
    with check ((select platform.actor_role()) = 'SYSTEM');
grant select, insert on access.governance_record to lineofsight_app;

alter table access.involvement add governance boolean not null default false;

-- Whoever works as an administrator sees no content of either kind.
create or replace view access.own_involvement with (security_invoker = true) as
    select i.record_id
      from access.involvement i
     where i.ended_at is null
       and case when i.governance
                then (select platform.actor_role()) <> 'SYSTEM_ADMINISTRATOR'
                else (select platform.actor_role()) not in
                         ('SYSTEM_ADMINISTRATOR', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER', 'PAYMENTS_OFFICER')
           end;

-- The office's own record, whose people run what it raises, and the one whose people read it.
insert into access.governance_record (record_id, noted_at) values
    ('00000000-0000-7000-8000-000000000001', now()),
    ('00000000-0000-7000-8000-000000000002', now());
insert into access.involvement (id, record_id, role, why, since, governance) values
    ('00000000-0000-7000-8000-000000000011', '00000000-0000-7000-8000-000000000001', 'PARTNERSHIP_OFFICER', 'the partnership''s office', now(), true),
    ('00000000-0000-7000-8000-000000000012', '00000000-0000-7000-8000-000000000002', 'PARTNERSHIP_OFFICER', 'the partnership''s office', now(), true),
    ('00000000-0000-7000-8000-000000000013', '00000000-0000-7000-8000-000000000002', 'SCRUTINEER', 'scrutiny', now(), true),
    ('00000000-0000-7000-8000-000000000014', '00000000-0000-7000-8000-000000000002', 'EXECUTIVE_PARTNER', 'a safeguarding partner', now(), true);
