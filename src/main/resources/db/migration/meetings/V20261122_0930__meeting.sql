-- Meetings of every kind: who was asked, what they replied, who came. A meeting is a record of its own, so that somebody
-- asked to it sees it and nothing else of the case it is about; the case's own people see it with the case.

create schema meetings;
grant usage on schema meetings to lineofsight_app;

create table meetings.meeting (
    id                uuid primary key,
    -- what the pathway holds it for, and the case whose readers run it
    subject_kind      text        not null,
    subject_id        uuid        not null,
    record_id         uuid        not null,
    -- where the case's people go on from the meeting
    href              text        not null,
    kind              text        not null,
    reference         text        not null unique,
    -- whom it is about, for those who are asked
    about             text        not null,
    starts_at         timestamptz not null,
    ends_at           timestamptz not null,
    place             text,
    joining           text,
    chair_id          uuid        not null,
    chair             text        not null,
    called_by         text        not null,
    called_at         timestamptz not null,
    status            text        not null check (status in ('CALLED', 'HELD', 'CANCELLED')),
    -- counts each change of time or place, for calendars
    sequence          int         not null default 0,
    version           int         not null default 0,
    held_recorded_by  text,
    held_recorded_at  timestamptz,
    cancelled_because text,
    -- went ahead without a quorum, and why
    override_because  text,
    override_by       text,
    override_at       timestamptz,
    constraint meeting_ends_after_it_starts check (ends_at > starts_at),
    constraint meeting_is_somewhere check (place is not null or joining is not null),
    constraint meeting_cancelled_for_a_reason check ((status = 'CANCELLED') = (cancelled_because is not null)),
    constraint meeting_held_and_recorded check ((status = 'HELD') = (held_recorded_at is not null)),
    constraint meeting_override_whole check ((override_because is null) = (override_by is null)
        and (override_because is null) = (override_at is null))
);
create index meeting_record on meetings.meeting (record_id, starts_at);
create index meeting_subject on meetings.meeting (subject_id);
create index meeting_starts on meetings.meeting (starts_at, id);
create index meeting_chair on meetings.meeting (chair_id, starts_at);

-- Somebody asked: an agency through a role, a person of an agency, or one of the family.
create table meetings.attendee (
    id          uuid primary key,
    -- the meeting
    record_id   uuid        not null references meetings.meeting,
    place       int         not null,
    discipline  text,
    agency_id   uuid,
    agency_name text,
    role        text,
    account_id  uuid,
    name        text,
    family_as   text,
    asked_by    text        not null,
    asked_at    timestamptz not null,
    -- no longer wanted; kept, because they were told
    released_at timestamptz,
    unique (record_id, place),
    constraint attendee_of_an_agency_or_the_family check ((agency_id is null) = (discipline is null)
        and (agency_id is null) = (agency_name is null)),
    constraint attendee_is_somebody check (role is not null or name is not null),
    constraint attendee_role_of_an_agency check (role is null or agency_id is not null)
);
create unique index attendee_agency_once on meetings.attendee (record_id, agency_id, role) where role is not null and released_at is null;
create unique index attendee_person_once on meetings.attendee (record_id, account_id) where account_id is not null and released_at is null;

-- What was replied, and every change of mind. The latest stands.
create table meetings.reply (
    id          uuid primary key,
    record_id   uuid        not null references meetings.meeting,
    attendee_id uuid        not null references meetings.attendee,
    answer      text        not null check (answer in ('COMING', 'BY_VIDEO', 'BY_TELEPHONE', 'DEPUTY', 'REPORT', 'APOLOGY')),
    who_comes   text,
    because     text,
    replied_by  text        not null,
    replied_at  timestamptz not null,
    constraint reply_names_the_deputy check (answer <> 'DEPUTY' or who_comes is not null),
    constraint reply_apology_for_a_reason check (answer <> 'APOLOGY' or because is not null)
);
create index reply_record on meetings.reply (record_id, attendee_id, replied_at desc);

-- Who came, once it was held. Without a row it is not recorded, which is no absence.
create table meetings.attendance (
    attendee_id    uuid primary key references meetings.attendee,
    record_id      uuid        not null references meetings.meeting,
    took_part      text        not null check (took_part in ('IN_PERSON', 'BY_VIDEO', 'BY_TELEPHONE', 'REPORT', 'ABSENT')),
    who_came       text,
    deputy         boolean     not null,
    until_decided  boolean     not null,
    conflict       boolean     not null,
    -- what the conflict is, why they left, or why they were not there
    because        text,
    recorded_by    text        not null,
    recorded_at    timestamptz not null
);
create index attendance_record on meetings.attendance (record_id);

-- Who runs a meeting: its chair, and the people of the case.
create function meetings.runs(meeting uuid) returns boolean
language sql stable parallel safe as $$
    select exists (select 1 from meetings.meeting m
                    where m.id = meeting
                      and (m.chair_id = (select platform.actor_account()) or access.involved(m.record_id)))
$$;

alter table meetings.meeting enable row level security;
alter table meetings.meeting force row level security;
create policy meeting_seen on meetings.meeting for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or access.involved(id) or access.involved(record_id));
create policy meeting_called on meetings.meeting for insert with check (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
create policy meeting_run on meetings.meeting for update
    using ((select platform.actor_role()) = 'SYSTEM'
        or access.involved(record_id)
        or (chair_id = (select platform.actor_account()) and access.involved(id)))
    with check ((select platform.actor_role()) = 'SYSTEM'
        or access.involved(record_id)
        or (chair_id = (select platform.actor_account()) and access.involved(id)));
grant select, insert, update on meetings.meeting to lineofsight_app;

do $$
declare
    t text;
begin
    foreach t in array array['attendee', 'reply', 'attendance'] loop
        execute format('alter table meetings.%I enable row level security', t);
        execute format('alter table meetings.%I force row level security', t);
        execute format('create policy %I on meetings.%I for select using ((select platform.actor_role()) = ''SYSTEM'' '
            'or exists (select 1 from meetings.meeting m where m.id = %I.record_id))', t || '_seen', t, t);
        execute format('grant select, insert on meetings.%I to lineofsight_app', t);
    end loop;
    foreach t in array array['attendee', 'attendance'] loop
        execute format('create policy %I on meetings.%I for insert with check ((select platform.actor_role()) = ''SYSTEM'' '
            'or meetings.runs(record_id))', t || '_added', t);
        execute format('create policy %I on meetings.%I for update using ((select platform.actor_role()) = ''SYSTEM'' '
            'or meetings.runs(record_id)) with check ((select platform.actor_role()) = ''SYSTEM'' '
            'or meetings.runs(record_id))', t || '_changed', t);
    end loop;
end
$$;
grant update (released_at) on meetings.attendee to lineofsight_app;
grant update on meetings.attendance to lineofsight_app;

-- One replies for oneself, or for the role one holds; whoever runs the meeting writes down what they were told.
create policy reply_given on meetings.reply for insert with check (
    (select platform.actor_role()) = 'SYSTEM'
    or meetings.runs(record_id)
    or exists (select 1 from meetings.attendee a
                where a.id = attendee_id and a.record_id = reply.record_id and a.released_at is null
                  and (a.account_id = (select platform.actor_account())
                       or (a.role = (select platform.actor_role()) and a.agency_id = (select platform.actor_agency())))));
