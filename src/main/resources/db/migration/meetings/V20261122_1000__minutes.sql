-- Minutes: drafted by those who run the meeting, approved by somebody named, and fixed from then on; a correction is a
-- new version with its reason. What each of those they are sent to may read is written down passage by passage when they
-- are sent, so that what is kept back from an agency is out of its reach here too and not only on the page.

create table meetings.minutes (
    id             uuid primary key,
    -- the meeting
    record_id      uuid        not null references meetings.meeting,
    number         int         not null check (number > 0),
    version        int         not null default 0,
    begun_by       text        not null,
    begun_at       timestamptz not null,
    -- what is put right; none for the first
    because        text,
    approved_by_id uuid,
    approved_by    text,
    approved_at    timestamptz,
    unique (record_id, number),
    constraint minutes_corrected_for_a_reason check ((number = 1) = (because is null)),
    constraint minutes_approved_whole check ((approved_at is null) = (approved_by is null)
        and (approved_at is null) = (approved_by_id is null))
);
create unique index minutes_one_draft on meetings.minutes (record_id) where approved_at is null;

-- The whole as it was written. Nobody reads it here who does not run the meeting.
create table meetings.minutes_text (
    minutes_id  uuid primary key references meetings.minutes,
    record_id   uuid        not null references meetings.meeting,
    information text        not null,
    analysis    text        not null,
    decision    text        not null,
    dissented   text check (dissented in ('NOBODY', 'SOMEBODY')),
    dissent     text        not null,
    safety_plan text        not null,
    saved_by    text        not null,
    saved_at    timestamptz not null
);
create index minutes_text_record on meetings.minutes_text (record_id);

-- What somebody is to do. A line that was taken out of a draft again keeps its place.
create table meetings.minuted_action (
    minutes_id  uuid        not null references meetings.minutes,
    place       int         not null,
    record_id   uuid        not null references meetings.meeting,
    what        text        not null,
    so_that     text,
    attendee_id uuid references meetings.attendee,
    due_on      date,
    taken_out   boolean     not null default false,
    primary key (minutes_id, place)
);
create index minuted_action_record on meetings.minuted_action (record_id);

-- One paragraph of approved minutes: what can be kept back.
create table meetings.passage (
    id         uuid primary key,
    record_id  uuid not null references meetings.meeting,
    minutes_id uuid not null references meetings.minutes,
    place      int  not null,
    section    text not null check (section in ('INFORMATION', 'ANALYSIS', 'DECISION', 'DISSENT', 'SAFETY_PLAN', 'ACTIONS')),
    words      text not null check (words <> ''),
    unique (minutes_id, place)
);
create index passage_record on meetings.passage (record_id);

-- From whom a passage is kept back, and why. Without an agency it is the family.
create table meetings.kept_back (
    id           uuid primary key,
    record_id    uuid        not null references meetings.meeting,
    minutes_id   uuid        not null references meetings.minutes,
    passage_id   uuid        not null references meetings.passage,
    agency_id    uuid,
    agency_name  text,
    because      text        not null check (because <> ''),
    kept_by      text        not null,
    kept_at      timestamptz not null,
    withdrawn_by text,
    withdrawn_at timestamptz,
    constraint kept_back_from_an_agency_or_the_family check ((agency_id is null) = (agency_name is null)),
    constraint kept_back_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_by is null))
);
create unique index kept_back_once on meetings.kept_back (passage_id, agency_id) nulls not distinct where withdrawn_at is null;
create index kept_back_record on meetings.kept_back (record_id, minutes_id);

-- To whom minutes were sent. Somebody who should not have them is cut off, and that is kept.
create table meetings.release (
    id               uuid primary key,
    record_id        uuid        not null references meetings.meeting,
    minutes_id       uuid        not null references meetings.minutes,
    attendee_id      uuid        not null references meetings.attendee,
    agency_id        uuid,
    role             text,
    account_id       uuid,
    who              text        not null,
    released_by_id   uuid        not null,
    released_by      text        not null,
    released_at      timestamptz not null,
    reminded_at      timestamptz,
    recalled_because text,
    recalled_by      text,
    recalled_at      timestamptz,
    constraint release_recalled_whole check ((recalled_at is null) = (recalled_by is null)
        and (recalled_at is null) = (recalled_because is null))
);
create unique index release_once on meetings.release (minutes_id, attendee_id) where recalled_at is null;
create index release_record on meetings.release (record_id, minutes_id);
create index release_account on meetings.release (account_id, released_at) where recalled_at is null;
create index release_role on meetings.release (agency_id, role, released_at) where recalled_at is null;
create index release_sender on meetings.release (released_by_id, released_at) where recalled_at is null;

-- The passages that one recipient may read.
create table meetings.shown (
    release_id uuid not null references meetings.release,
    passage_id uuid not null references meetings.passage,
    record_id  uuid not null references meetings.meeting,
    primary key (release_id, passage_id)
);
create index shown_passage on meetings.shown (passage_id);
create index shown_record on meetings.shown (record_id);

-- Who has opened what was sent, the first time; for the family, how it was given to them.
create table meetings.opening (
    id         uuid primary key,
    record_id  uuid        not null references meetings.meeting,
    release_id uuid        not null references meetings.release,
    account_id uuid,
    name       text        not null,
    how        text,
    opened_at  timestamptz not null
);
create unique index opening_once on meetings.opening (release_id, account_id);
create index opening_record on meetings.opening (record_id);

-- Whether something was sent to whoever is acting, by name or to the role they work in; and they still have to do with
-- the meeting.
create function meetings.sent_to_me(meeting uuid, account uuid, to_role text, agency uuid) returns boolean
language sql stable parallel safe as $$
    select (account = (select platform.actor_account())
            or (to_role = (select platform.actor_role()) and agency = (select platform.actor_agency())))
       and access.involved(meeting)
$$;

do $$
declare
    t text;
begin
    foreach t in array array['minutes', 'minutes_text', 'minuted_action', 'passage', 'kept_back', 'release', 'shown', 'opening'] loop
        execute format('alter table meetings.%I enable row level security', t);
        execute format('alter table meetings.%I force row level security', t);
        execute format('grant select, insert on meetings.%I to lineofsight_app', t);
    end loop;
    foreach t in array array['minutes_text', 'minuted_action', 'kept_back'] loop
        execute format('create policy %I on meetings.%I for select using ((select platform.actor_role()) = ''SYSTEM'' '
            'or meetings.runs(record_id))', t || '_run', t);
    end loop;
end
$$;

create policy release_seen on meetings.release for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or meetings.sent_to_me(record_id, account_id, role, agency_id)
    or meetings.runs(record_id));
create policy shown_seen on meetings.shown for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from meetings.release r
                where r.id = release_id and r.recalled_at is null
                  and meetings.sent_to_me(r.record_id, r.account_id, r.role, r.agency_id))
    or meetings.runs(record_id));
create policy passage_seen on meetings.passage for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from meetings.shown s where s.passage_id = id)
    or meetings.runs(record_id));
create policy minutes_seen on meetings.minutes for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from meetings.release r
                where r.minutes_id = minutes.id and r.recalled_at is null
                  and meetings.sent_to_me(r.record_id, r.account_id, r.role, r.agency_id))
    or meetings.runs(record_id));
create policy opening_seen on meetings.opening for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or account_id = (select platform.actor_account())
    or meetings.runs(record_id));

-- A draft is changed, and fixed once it is approved.
create function meetings.in_draft(minutes uuid) returns boolean
language sql stable parallel safe as $$
    select exists (select 1 from meetings.minutes m where m.id = minutes and m.approved_at is null)
$$;
create policy minutes_begun on meetings.minutes for insert with check (
    approved_at is null and ((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id)));
create policy minutes_approved on meetings.minutes for update
    using (approved_at is null and ((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id)))
    with check (((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id))
        and (approved_by_id is null or approved_by_id = (select platform.actor_account())));
grant update (version, approved_by_id, approved_by, approved_at) on meetings.minutes to lineofsight_app;

do $$
declare
    t text;
begin
    foreach t in array array['minutes_text', 'minuted_action', 'passage'] loop
        execute format('create policy %I on meetings.%I for insert with check (meetings.in_draft(minutes_id) '
            'and ((select platform.actor_role()) = ''SYSTEM'' or meetings.runs(record_id)))', t || '_written', t);
    end loop;
    foreach t in array array['minutes_text', 'minuted_action'] loop
        execute format('create policy %I on meetings.%I for update using (meetings.in_draft(minutes_id) '
            'and ((select platform.actor_role()) = ''SYSTEM'' or meetings.runs(record_id))) '
            'with check (meetings.in_draft(minutes_id) '
            'and ((select platform.actor_role()) = ''SYSTEM'' or meetings.runs(record_id)))', t || '_changed', t);
    end loop;
end
$$;
grant update on meetings.minutes_text, meetings.minuted_action to lineofsight_app;

-- What is kept back from somebody is settled before it is sent to them.
create policy kept_back_kept on meetings.kept_back for insert with check (
    ((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id))
    and not exists (select 1 from meetings.release r
                     where r.minutes_id = kept_back.minutes_id and r.recalled_at is null
                       and r.agency_id is not distinct from kept_back.agency_id));
create policy kept_back_withdrawn on meetings.kept_back for update
    using (((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id))
        and not exists (select 1 from meetings.release r
                         where r.minutes_id = kept_back.minutes_id and r.recalled_at is null
                           and r.agency_id is not distinct from kept_back.agency_id))
    with check ((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id));
grant update (withdrawn_by, withdrawn_at) on meetings.kept_back to lineofsight_app;

create policy release_sent on meetings.release for insert with check (
    ((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id))
    and not meetings.in_draft(minutes_id));
create policy release_changed on meetings.release for update
    using ((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id))
    with check ((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id));
grant update (reminded_at, recalled_because, recalled_by, recalled_at) on meetings.release to lineofsight_app;

create function meetings.may_be_shown(to_release uuid, of_passage uuid) returns boolean
language sql stable parallel safe as $$
    select exists (select 1 from meetings.release r join meetings.passage p on p.minutes_id = r.minutes_id
                    where r.id = to_release and p.id = of_passage
                      and not exists (select 1 from meetings.kept_back k
                                       where k.passage_id = p.id and k.withdrawn_at is null
                                         and k.agency_id is not distinct from r.agency_id))
$$;
create policy shown_sent on meetings.shown for insert with check (
    ((select platform.actor_role()) = 'SYSTEM' or meetings.runs(record_id))
    and meetings.may_be_shown(release_id, passage_id));

-- One opens for oneself; whoever runs the meeting writes down what was given to the family.
create policy opening_noted on meetings.opening for insert with check (
    (select platform.actor_role()) = 'SYSTEM'
    or (account_id = (select platform.actor_account())
        and exists (select 1 from meetings.release r
                     where r.id = release_id and r.recalled_at is null
                       and meetings.sent_to_me(r.record_id, r.account_id, r.role, r.agency_id)))
    or (account_id is null and meetings.runs(record_id)));
