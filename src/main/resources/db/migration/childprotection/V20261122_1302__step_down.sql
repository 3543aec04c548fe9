-- What was handed over to early help for children who stepped down, from an assessment or a plan. What it carried besides
-- is the case as the front door handed it over, which does not change.

create table childprotection.step_down (
    -- the hand-over
    id             uuid primary key,
    record_id      uuid        not null references childprotection.case_record,
    subject_kind   text        not null,
    subject_id     uuid        not null,
    why            text        not null,
    handed_over_by text        not null,
    handed_over_at timestamptz not null
);
create index step_down_record on childprotection.step_down (record_id);
create index step_down_subject on childprotection.step_down (subject_id);

create table childprotection.step_down_child (
    step_down_id uuid not null references childprotection.step_down,
    record_id    uuid not null references childprotection.case_record,
    child_id     uuid not null references childprotection.case_child,
    primary key (step_down_id, child_id)
);
create index step_down_child_record on childprotection.step_down_child (record_id);

alter table childprotection.step_down enable row level security;
alter table childprotection.step_down force row level security;
create policy step_down_seen on childprotection.step_down for select using (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
create policy step_down_made on childprotection.step_down for insert with check (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
grant select, insert on childprotection.step_down to lineofsight_app;

alter table childprotection.step_down_child enable row level security;
alter table childprotection.step_down_child force row level security;
create policy step_down_child_seen on childprotection.step_down_child for select using (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
create policy step_down_child_made on childprotection.step_down_child for insert with check (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
grant select, insert on childprotection.step_down_child to lineofsight_app;
