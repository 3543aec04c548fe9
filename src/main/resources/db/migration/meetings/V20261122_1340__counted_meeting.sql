-- How each meeting ended, for counts of quoracy: written from the facts whenever they are recorded, with no name and no child, so that those who
-- may see totals can. Why one went ahead without a quorum stays with the meeting.

create table meetings.counted_meeting (
    -- the meeting
    record_id  uuid primary key references meetings.meeting,
    reference  text    not null,
    kind       text    not null,
    day        date    not null,
    -- absent where it was cancelled
    verdict    text    check (verdict in ('QUORATE', 'NOT_QUORATE', 'NOT_KNOWN')),
    -- what the quorum needs and was not there, as its rule names it
    missing    text[]  not null,
    went_ahead boolean not null
);
create index counted_meeting_day on meetings.counted_meeting (day);

alter table meetings.counted_meeting enable row level security;
alter table meetings.counted_meeting force row level security;
create policy counted_meeting_seen on meetings.counted_meeting for select using (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER')
    or exists (select 1 from meetings.meeting m where m.id = counted_meeting.record_id));
create policy counted_meeting_added on meetings.counted_meeting for insert with check (
    (select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id));
create policy counted_meeting_changed on meetings.counted_meeting for update
    using ((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id))
    with check ((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id));
grant select, insert, update on meetings.counted_meeting to lineofsight_app;
