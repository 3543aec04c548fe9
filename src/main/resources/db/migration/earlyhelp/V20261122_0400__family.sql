-- Families with early help. The family's own row holds what a stranger may need in a hurry: who, how far, who the key
-- worker is. The front door sees that row and nothing below it.

create schema earlyhelp;
grant usage on schema earlyhelp to lineofsight_app;

create table earlyhelp.family (
    id                    uuid primary key,
    version               int         not null,
    reference             text        not null unique,
    name                  text        not null,
    opened_at             timestamptz not null,
    offer                 text        not null check (offer in ('ASSESSMENT', 'TEAM')),
    stage                 text        not null check (stage in ('KEY_WORKER_WANTED', 'ASSESSING', 'PLANNING', 'HELPING', 'STEPPED_UP', 'CLOSED')),
    domestic_abuse        text        not null check (domestic_abuse in ('YES', 'NO', 'NOT_KNOWN')),
    key_worker_id         uuid,
    key_worker            text,
    key_worker_job        text,
    key_worker_agency_id  uuid,
    key_worker_agency     text,
    key_worker_since      timestamptz,
    planned_at            timestamptz,
    -- what the running review clock runs on: the plan, and later each review
    review_since_id       uuid,
    front_door_contact_id uuid,
    stepped_up_contact_id uuid,
    closed_at             timestamptz,
    close_reason          text check (close_reason in ('NEEDS_MET', 'PARTLY_MET', 'FAMILY_DECLINED', 'MOVED_AWAY', 'STEPPED_UP', 'NO_CONTACT')),
    constraint key_worker_whole check ((key_worker_id is null) = (key_worker is null)
        and (key_worker_id is null) = (key_worker_agency_id is null)),
    constraint closed_with_a_reason check ((stage = 'CLOSED') = (closed_at is not null and close_reason is not null))
);
create index family_open on earlyhelp.family (opened_at) where stage <> 'CLOSED';
create index family_key_worker on earlyhelp.family (key_worker_id) where stage <> 'CLOSED';
create index family_agency on earlyhelp.family (key_worker_agency_id);
create index family_front_door on earlyhelp.family (front_door_contact_id);
create index family_stepped_up on earlyhelp.family (stepped_up_contact_id);

create table earlyhelp.member (
    id                     uuid primary key,
    record_id              uuid    not null references earlyhelp.family,
    place                  int     not null,
    child                  boolean not null,
    person_record_id       uuid,
    given_names            text    not null,
    family_name            text    not null,
    relationship           text    not null,
    date_of_birth          date,
    expected_date_of_birth date,
    estimated_age          int,
    lives_with             text    not null check (lives_with in ('YES', 'NO', 'NOT_KNOWN')),
    unique (record_id, place)
);
create index member_person on earlyhelp.member (person_record_id);

-- What each member of the family answered, and when. The latest answer holds; none is taken away.
create table earlyhelp.consent (
    id          uuid primary key,
    record_id   uuid        not null references earlyhelp.family,
    member_id   uuid        not null references earlyhelp.member,
    answer      text        not null check (answer in ('GIVEN', 'REFUSED', 'NOT_ASKED', 'WITHDRAWN')),
    covers      text[]      not null,
    way         text        not null check (way in ('IN_PERSON', 'TELEPHONE', 'WRITING', 'NOT_APPLICABLE')),
    note        text,
    asked_on    date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    constraint consent_covers_something check ((answer = 'GIVEN') = (cardinality(covers) > 0))
);
create index consent_record on earlyhelp.consent (record_id, member_id, recorded_at desc);

-- An agency that is asked to be key worker, or to join the team. Whoever is asked sees this row, and not yet the family.
create table earlyhelp.request (
    id             uuid primary key,
    record_id      uuid        not null references earlyhelp.family,
    part           text        not null check (part in ('KEY_WORKER', 'TEAM')),
    agency_id      uuid        not null,
    agency_name    text        not null,
    audience       text        not null check (audience in ('LEAD', 'ANYBODY', 'REFERRER')),
    account_id     uuid,
    about          text        not null,
    why            text        not null,
    asked_by_id    uuid        not null,
    asked_by       text        not null,
    asked_at       timestamptz not null,
    answer         text check (answer in ('ACCEPTED', 'REFUSED', 'TAKEN_BACK')),
    answered_by_id uuid,
    answered_by    text,
    answered_job   text,
    answered_at    timestamptz,
    reason         text,
    ended_at       timestamptz,
    constraint answered_whole check ((answer is null) = (answered_at is null)),
    constraint refused_with_a_reason check (answer <> 'REFUSED' or reason is not null),
    constraint referrer_is_named check ((audience = 'REFERRER') = (account_id is not null))
);
create index request_record on earlyhelp.request (record_id, asked_at);
create index request_waiting on earlyhelp.request (agency_id) where answer is null;

-- What each contact about the family told, copied for the key worker, who does not see the hub's own record of it.
create table earlyhelp.beginning (
    id                  uuid primary key,
    record_id           uuid        not null references earlyhelp.family,
    at                  timestamptz not null,
    told_by             text        not null,
    asked_for           text        not null,
    childs_words        text,
    childs_words_absent text,
    working_well        text
);
create index beginning_record on earlyhelp.beginning (record_id, at);

-- Up to the front door, down from it.
create table earlyhelp.step (
    id                    uuid primary key,
    record_id             uuid        not null references earlyhelp.family,
    direction             text        not null check (direction in ('UP', 'DOWN', 'RESUMED')),
    at                    timestamptz not null,
    stepped_by            text        not null,
    why                   text        not null,
    front_door_contact_id uuid
);
create index step_record on earlyhelp.step (record_id, at);

create function earlyhelp.is_hub() returns boolean
language sql stable parallel safe as $$
    select platform.actor_role() in ('EARLY_HELP_WORKER', 'EARLY_HELP_MANAGER', 'SYSTEM')
$$;

alter table earlyhelp.family enable row level security;
alter table earlyhelp.family force row level security;
create policy family_seen on earlyhelp.family for select using (
    (select earlyhelp.is_hub())
    or (select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER')
    or access.involved(id));
create policy family_made on earlyhelp.family for insert with check ((select earlyhelp.is_hub()));
create policy family_moved on earlyhelp.family for update
    using ((select earlyhelp.is_hub()) or (key_worker_id = (select platform.actor_account()) and access.involved(id)))
    with check ((select earlyhelp.is_hub()) or (key_worker_id = (select platform.actor_account()) and access.involved(id)));
grant select, insert, update on earlyhelp.family to lineofsight_app;

-- Who writes below the family: the hub and its key worker. Team members and leads read.
create function earlyhelp.writes(record uuid) returns boolean
language sql stable parallel safe as $$
    select earlyhelp.is_hub() or (access.involved(record) and exists (
        select 1 from earlyhelp.family f where f.id = record and f.key_worker_id = platform.actor_account()))
$$;

do $$
declare
    t text;
begin
    foreach t in array array['member', 'consent', 'beginning', 'step'] loop
        execute format('alter table earlyhelp.%I enable row level security', t);
        execute format('alter table earlyhelp.%I force row level security', t);
        execute format('create policy %I on earlyhelp.%I for select using ('
            '(select earlyhelp.is_hub()) or access.involved(record_id))', t || '_seen', t);
        execute format('create policy %I on earlyhelp.%I for insert with check ('
            '(select earlyhelp.is_hub()) or earlyhelp.writes(record_id))', t || '_added', t);
        execute format('grant select, insert on earlyhelp.%I to lineofsight_app', t);
    end loop;
end
$$;

alter table earlyhelp.request enable row level security;
alter table earlyhelp.request force row level security;
create policy request_seen on earlyhelp.request for select using (
    (select earlyhelp.is_hub())
    or answered_by_id = (select platform.actor_account())
    or (answer is null
        and ((account_id = (select platform.actor_account())
              and (select platform.actor_role()) in ('PRACTITIONER', 'SAFEGUARDING_LEAD'))
             or (agency_id = (select platform.actor_agency())
                 and ((select platform.actor_role()) = 'SAFEGUARDING_LEAD'
                      or (audience = 'ANYBODY' and (select platform.actor_role()) = 'PRACTITIONER')))))
    or access.involved(record_id));
create policy request_made on earlyhelp.request for insert with check (
    (select earlyhelp.is_hub()) or earlyhelp.writes(record_id));
create policy request_answered on earlyhelp.request for update using ((select earlyhelp.is_hub()));
grant select, insert, update on earlyhelp.request to lineofsight_app;
create index member_name on earlyhelp.member (lower(family_name), lower(given_names)) where child;
