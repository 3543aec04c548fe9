-- Children who attended unscheduled care while a flag was shown for them, as the social work team is told. Of a child
-- whom only another system's extract knows there is no case, and managers are told.

create table childprotection.unscheduled_attendance (
    id               uuid primary key,
    record_id        uuid references childprotection.case_record,
    person_record_id uuid        not null,
    look_up_id       uuid        not null,
    attended_at      timestamptz not null,
    last_looked_at   timestamptz not null,
    looks            int         not null default 1 check (looks > 0),
    setting          text        not null,
    how              text        not null,
    agency_id        uuid        not null,
    agency           text        not null,
    withdrawn_at     timestamptz,
    withdrawn_why    text,
    constraint attendance_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index unscheduled_attendance_record on childprotection.unscheduled_attendance (record_id, attended_at desc);
create index unscheduled_attendance_person on childprotection.unscheduled_attendance (person_record_id, attended_at desc);
create index unscheduled_attendance_look_up on childprotection.unscheduled_attendance (look_up_id);
create index unscheduled_attendance_at on childprotection.unscheduled_attendance (attended_at desc, id desc);

alter table childprotection.unscheduled_attendance enable row level security;
alter table childprotection.unscheduled_attendance force row level security;
create policy attendance_seen on childprotection.unscheduled_attendance for select using (
    (select platform.actor_role()) in ('SYSTEM', 'SOCIAL_WORK_MANAGER') or access.involved(record_id));
create policy attendance_told on childprotection.unscheduled_attendance for insert with check (
    (select platform.actor_role()) = 'SYSTEM');
create policy attendance_changed on childprotection.unscheduled_attendance for update
    using ((select platform.actor_role()) = 'SYSTEM') with check ((select platform.actor_role()) = 'SYSTEM');
grant select, insert on childprotection.unscheduled_attendance to lineofsight_app;
grant update (last_looked_at, looks, withdrawn_at, withdrawn_why) on childprotection.unscheduled_attendance to lineofsight_app;
