-- Who of the family was not asked to a meeting, and why.

create table meetings.not_asked (
    id          uuid primary key,
    -- the meeting
    record_id   uuid        not null references meetings.meeting,
    who         text        not null check (who <> ''),
    because     text        not null check (because <> ''),
    recorded_by text        not null,
    recorded_at timestamptz not null
);
create index not_asked_record on meetings.not_asked (record_id);

alter table meetings.not_asked enable row level security;
alter table meetings.not_asked force row level security;
-- The reason may be one that not every agency is to read.
create policy not_asked_seen on meetings.not_asked for select using (
    (select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id));
create policy not_asked_recorded on meetings.not_asked for insert with check (
    (select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id));
grant select, insert on meetings.not_asked to lineofsight_app;
