-- Contacts with the front door. What the referrer told us lies apart from what the front door made of it, so that the
-- database, and not only the page, keeps the front door's own reasoning from the referrer.

create schema frontdoor;
grant usage on schema frontdoor to lineofsight_app;

create table frontdoor.contact (
    id                  uuid primary key,
    version             int         not null,
    reference           text        not null unique,
    received_at         timestamptz not null,
    out_of_hours        boolean     not null,
    source_code         text        not null,
    source_agency_id    uuid        not null,
    source_agency_name  text        not null,
    referrer_account_id uuid        not null,
    referrer_name       text        not null,
    referrer_job        text        not null,
    referrer_telephone  text        not null,
    worry               text        not null,
    childs_words        text,
    childs_words_absent text check (childs_words_absent in ('TOO_YOUNG', 'NOT_SAFE_TO_ASK', 'NOT_SEEN', 'DID_NOT_WANT_TO_SAY', 'UNBORN')),
    working_well        text,
    domestic_abuse      text        not null check (domestic_abuse in ('YES', 'NO', 'NOT_KNOWN')),
    consent             text        not null check (consent in ('GIVEN', 'REFUSED', 'NOT_ASKED')),
    consent_reason      text,
    claimed_level       int         not null check (claimed_level between 1 and 4),
    status              text        not null check (status in ('RECEIVED', 'PROPOSED', 'DECIDED', 'TOLD')),
    constraint childs_words_or_why_not check ((childs_words is null) <> (childs_words_absent is null)),
    constraint consent_or_reason check (consent = 'GIVEN' or consent_reason is not null)
);
create index contact_open on frontdoor.contact (received_at) where status <> 'TOLD';
create index contact_received on frontdoor.contact (received_at desc, id);
create index contact_referrer on frontdoor.contact (referrer_account_id, received_at desc);
create index contact_agency on frontdoor.contact (source_agency_id, received_at desc);

-- A child as told in this contact, and the agency-held record it became.
create table frontdoor.contact_child (
    id                     uuid primary key,
    record_id              uuid not null references frontdoor.contact,
    place                  int  not null,
    person_record_id       uuid not null,
    given_names            text not null,
    family_name            text not null,
    date_of_birth          date,
    expected_date_of_birth date,
    estimated_age          int,
    nhs_number             text,
    match_key              text not null,
    unique (record_id, place)
);
create index contact_child_match on frontdoor.contact_child (match_key);
create index contact_child_nhs on frontdoor.contact_child (nhs_number) where nhs_number is not null;
create index contact_child_person on frontdoor.contact_child (person_record_id);

create table frontdoor.contact_household (
    id           uuid primary key,
    record_id    uuid not null references frontdoor.contact,
    place        int  not null,
    name         text not null,
    relationship text not null,
    lives_with   text not null check (lives_with in ('YES', 'NO', 'NOT_KNOWN')),
    unique (record_id, place)
);

-- The front door's own view of a contact: never shown to the referrer.
create table frontdoor.triage (
    record_id        uuid primary key references frontdoor.contact,
    colour           text check (colour in ('RED', 'AMBER', 'GREEN')),
    triaged_by       text,
    triaged_at       timestamptz,
    earlier_contacts int         not null
);

create table frontdoor.decision (
    id              uuid primary key,
    record_id       uuid        not null references frontdoor.contact,
    level           int         not null check (level between 1 and 4),
    outcome         text        not null check (outcome in ('NO_FURTHER_ACTION', 'EARLY_HELP', 'REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION', 'ANOTHER_AUTHORITY')),
    rationale       text        not null,
    message         text        not null,
    authority       text,
    decided_by_id   uuid        not null,
    decided_by      text        not null,
    decided_at      timestamptz not null,
    manager_needed  text,
    manager_id      uuid,
    manager         text,
    managed_at      timestamptz,
    sent_back       text,
    constraint other_authority_named check (outcome <> 'ANOTHER_AUTHORITY' or authority is not null)
);
-- a decision that was sent back stays on record; only one can stand
create unique index decision_standing on frontdoor.decision (record_id) where sent_back is null;

-- What the referrer is told.
create table frontdoor.outcome_notice (
    record_id uuid primary key references frontdoor.contact,
    outcome   text        not null,
    level     int         not null,
    message   text        not null,
    sent_by   text        not null,
    sent_at   timestamptz not null,
    opened_at timestamptz
);

-- Replies between the referrer and the front door.
create table frontdoor.message (
    id            uuid primary key,
    record_id     uuid        not null references frontdoor.contact,
    from_referrer boolean     not null,
    author_id     uuid        not null,
    author        text        not null,
    words         text        not null,
    sent_at       timestamptz not null,
    read_at       timestamptz
);
create index message_record on frontdoor.message (record_id, sent_at);
create index message_unread on frontdoor.message (record_id) where from_referrer and read_at is null;

-- A referral being written. It belongs to its author alone.
create table frontdoor.referral_draft (
    id         uuid primary key,
    account_id uuid        not null,
    answers    jsonb       not null,
    started_at timestamptz not null,
    saved_at   timestamptz not null,
    contact_id uuid
);
create index referral_draft_author on frontdoor.referral_draft (account_id, saved_at desc);

create function frontdoor.is_staff() returns boolean
language sql stable parallel safe as $$
    select platform.actor_role() in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER', 'SYSTEM')
$$;

alter table frontdoor.contact enable row level security;
alter table frontdoor.contact force row level security;
create policy contact_seen on frontdoor.contact for select using (
    (select frontdoor.is_staff())
    or (referrer_account_id = (select platform.actor_account())
        and (select platform.actor_role()) in ('PRACTITIONER', 'SAFEGUARDING_LEAD'))
    or (source_agency_id = (select platform.actor_agency()) and (select platform.actor_role()) = 'SAFEGUARDING_LEAD'));
create policy contact_made on frontdoor.contact for insert with check (
    (select platform.actor_role()) = 'SYSTEM'
    or (referrer_account_id = (select platform.actor_account())
        and source_agency_id = (select platform.actor_agency())
        and (select platform.actor_role()) in ('PRACTITIONER', 'SAFEGUARDING_LEAD')));
create policy contact_moved on frontdoor.contact for update
    using ((select frontdoor.is_staff())) with check ((select frontdoor.is_staff()));

-- children and household are seen with their contact, and made by whoever made it
do $$
declare
    t text;
begin
    foreach t in array array['contact_child', 'contact_household'] loop
        execute format('alter table frontdoor.%I enable row level security', t);
        execute format('alter table frontdoor.%I force row level security', t);
        execute format('create policy %I on frontdoor.%I for select using ('
            '(select frontdoor.is_staff()) or exists (select 1 from frontdoor.contact c where c.id = record_id))',
            t || '_seen', t);
        execute format('create policy %I on frontdoor.%I for insert with check ('
            'exists (select 1 from frontdoor.contact c where c.id = record_id and '
            '(c.referrer_account_id = (select platform.actor_account()) or (select platform.actor_role()) = ''SYSTEM'')))',
            t || '_made', t);
    end loop;
    foreach t in array array['triage', 'decision'] loop
        execute format('alter table frontdoor.%I enable row level security', t);
        execute format('alter table frontdoor.%I force row level security', t);
        execute format('create policy %I on frontdoor.%I using ((select frontdoor.is_staff())) '
            'with check ((select frontdoor.is_staff()))', t || '_staff', t);
    end loop;
end
$$;

alter table frontdoor.outcome_notice enable row level security;
alter table frontdoor.outcome_notice force row level security;
create policy outcome_notice_seen on frontdoor.outcome_notice for select using (
    (select frontdoor.is_staff()) or exists (select 1 from frontdoor.contact c where c.id = record_id));
create policy outcome_notice_sent on frontdoor.outcome_notice for insert with check ((select frontdoor.is_staff()));
create policy outcome_notice_opened on frontdoor.outcome_notice for update using (
    exists (select 1 from frontdoor.contact c
            where c.id = record_id and c.referrer_account_id = (select platform.actor_account())));

alter table frontdoor.message enable row level security;
alter table frontdoor.message force row level security;
create policy message_seen on frontdoor.message for select using (
    (select frontdoor.is_staff()) or exists (select 1 from frontdoor.contact c where c.id = record_id));
create policy message_sent on frontdoor.message for insert with check (
    author_id = (select platform.actor_account())
    and from_referrer <> (select frontdoor.is_staff())
    and exists (select 1 from frontdoor.contact c where c.id = record_id
                and ((select frontdoor.is_staff()) or c.referrer_account_id = (select platform.actor_account()))));
create policy message_read on frontdoor.message for update using (
    from_referrer = (select frontdoor.is_staff())
    and exists (select 1 from frontdoor.contact c where c.id = record_id
                and ((select frontdoor.is_staff()) or c.referrer_account_id = (select platform.actor_account()))));

alter table frontdoor.referral_draft enable row level security;
alter table frontdoor.referral_draft force row level security;
create policy referral_draft_author on frontdoor.referral_draft
    using (account_id = (select platform.actor_account()))
    with check (account_id = (select platform.actor_account()));

grant select, insert on frontdoor.contact, frontdoor.contact_child, frontdoor.contact_household,
    frontdoor.triage, frontdoor.decision, frontdoor.outcome_notice, frontdoor.message to lineofsight_app;
grant update (version, status) on frontdoor.contact to lineofsight_app;
grant update on frontdoor.triage, frontdoor.decision to lineofsight_app;
grant update (opened_at) on frontdoor.outcome_notice to lineofsight_app;
grant update (read_at) on frontdoor.message to lineofsight_app;
grant select, insert, update, delete on frontdoor.referral_draft to lineofsight_app;
