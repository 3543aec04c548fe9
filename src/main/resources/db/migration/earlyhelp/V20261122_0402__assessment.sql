-- What the key worker finds out together with the family, what is planned, and how it goes.

create table earlyhelp.assessment (
    id                   uuid primary key,
    record_id            uuid        not null references earlyhelp.family,
    started_at           timestamptz not null,
    completed_at         timestamptz,
    completed_by_id      uuid,
    completed_by         text,
    agency_id            uuid,
    agency_name          text,
    child_needs          text,
    child_strengths      text,
    parenting_needs      text,
    parenting_strengths  text,
    home_needs           text,
    home_strengths       text,
    child_said           text,
    child_said_absent    text check (child_said_absent in ('TOO_YOUNG', 'NOT_SAFE_TO_ASK', 'NOT_SEEN', 'DID_NOT_WANT_TO_SAY', 'UNBORN')),
    family_said          text,
    analysis             text,
    constraint completed_whole check ((completed_at is null) = (completed_by is null))
);
create index assessment_record on earlyhelp.assessment (record_id, started_at);
create unique index assessment_being_written on earlyhelp.assessment (record_id) where completed_at is null;

-- How big the worry is, from 0 to 10, as each said it. Not asked is a row without a score, and never a nought.
create table earlyhelp.scale (
    id        uuid primary key,
    record_id uuid        not null references earlyhelp.family,
    occasion  text        not null check (occasion in ('ASSESSMENT', 'REVIEW', 'CLOSING')),
    about_id  uuid        not null,
    who       text        not null check (who in ('CHILD', 'PARENT', 'KEY_WORKER')),
    score     int check (score between 0 and 10),
    asked_at  timestamptz not null,
    unique (about_id, occasion, who)
);
create index scale_record on earlyhelp.scale (record_id, asked_at);

create table earlyhelp.goal (
    id          uuid primary key,
    record_id   uuid        not null references earlyhelp.family,
    different   text        not null,
    who         text        not null,
    by_on       date        not null,
    how_we_know text        not null,
    added_by    text        not null,
    added_at    timestamptz not null
);
create index goal_record on earlyhelp.goal (record_id, added_at);

create table earlyhelp.progress (
    id        uuid primary key,
    record_id uuid        not null references earlyhelp.family,
    goal_id   uuid        not null references earlyhelp.goal,
    how_far   text        not null check (how_far in ('ACHIEVED', 'PARTLY', 'NOT', 'NO_EVIDENCE')),
    note      text        not null,
    said_by   text        not null,
    said_at   timestamptz not null
);
create index progress_record on earlyhelp.progress (record_id, goal_id, said_at desc);

-- A meeting of the team around the family.
create table earlyhelp.meeting (
    id             uuid primary key,
    record_id      uuid        not null references earlyhelp.family,
    held_on        date        not null,
    place          text        not null,
    called_by      text        not null,
    called_at      timestamptz not null,
    recorded_by    text,
    recorded_at    timestamptz,
    reviewed_plan  boolean,
    family_view    text,
    agreed         text,
    next_review_on date,
    constraint recorded_whole check ((recorded_at is null) = (agreed is null) and (recorded_at is null) = (reviewed_plan is null))
);
create index meeting_record on earlyhelp.meeting (record_id, held_on);

create table earlyhelp.meeting_person (
    id         uuid primary key,
    record_id  uuid not null references earlyhelp.family,
    meeting_id uuid not null references earlyhelp.meeting,
    place      int  not null,
    name       text not null,
    agency     text not null,
    came       text check (came in ('CAME', 'APOLOGIES', 'DID_NOT_COME')),
    unique (meeting_id, place)
);
create index meeting_person_record on earlyhelp.meeting_person (record_id, meeting_id);

create table earlyhelp.meeting_action (
    id         uuid primary key,
    record_id  uuid not null references earlyhelp.family,
    meeting_id uuid not null references earlyhelp.meeting,
    place      int  not null,
    what       text not null,
    owner      text not null,
    by_on      date not null,
    done_on    date,
    done_by    text,
    unique (meeting_id, place)
);
create index meeting_action_record on earlyhelp.meeting_action (record_id, by_on);

-- A family on the agenda of a multi-agency group, by name where its consent covers that.
create table earlyhelp.agenda_item (
    id           uuid primary key,
    record_id    uuid        not null references earlyhelp.family,
    group_on     date        not null,
    named        boolean     not null,
    question     text        not null,
    put_on_by    text        not null,
    put_on_at    timestamptz not null,
    advice       text,
    taken_by     text,
    discussed_at timestamptz,
    discussed_by text,
    constraint discussed_whole check ((discussed_at is null) = (advice is null)),
    unique (record_id, group_on)
);
create index agenda_item_group on earlyhelp.agenda_item (group_on);

create table earlyhelp.closing (
    id               uuid primary key,
    record_id        uuid        not null references earlyhelp.family,
    reason           text        not null,
    outcomes         text        not null,
    childs_view      text,
    familys_view     text,
    going_well       text        not null,
    keeps_going      text        not null,
    early_signs      text        not null,
    who_to_call      text        not null,
    readers          text        not null,
    written_by       text        not null,
    written_at       timestamptz not null,
    closed_at        timestamptz,
    closed_by        text
);
create index closing_record on earlyhelp.closing (record_id, written_at);
create unique index closing_being_written on earlyhelp.closing (record_id) where closed_at is null;

do $$
declare
    t text;
begin
    foreach t in array array['assessment', 'scale', 'goal', 'progress', 'meeting', 'meeting_person', 'meeting_action',
            'agenda_item', 'closing'] loop
        execute format('alter table earlyhelp.%I enable row level security', t);
        execute format('alter table earlyhelp.%I force row level security', t);
        execute format('create policy %I on earlyhelp.%I for select using ('
            '(select earlyhelp.is_hub()) or access.involved(record_id))', t || '_seen', t);
        execute format('create policy %I on earlyhelp.%I for insert with check ('
            '(select earlyhelp.is_hub()) or earlyhelp.writes(record_id))', t || '_added', t);
        execute format('create policy %I on earlyhelp.%I for update using ('
            '(select earlyhelp.is_hub()) or earlyhelp.writes(record_id)) with check ('
            '(select earlyhelp.is_hub()) or earlyhelp.writes(record_id))', t || '_changed', t);
        execute format('grant select, insert on earlyhelp.%I to lineofsight_app', t);
    end loop;
end
$$;
grant update on earlyhelp.assessment, earlyhelp.scale, earlyhelp.meeting, earlyhelp.meeting_person, earlyhelp.meeting_action,
    earlyhelp.agenda_item, earlyhelp.closing to lineofsight_app;
