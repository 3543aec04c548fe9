-- What agencies were asked about a contact, and what they answered. An agency's desk sees what its own agency was asked
-- and nothing else of the contact; when the enquiry closes it keeps its own answers, and no longer the people it was
-- asked about nor the reasons.

create table frontdoor.enquiry_request (
    id            uuid primary key,
    record_id     uuid        not null references frontdoor.contact,
    reference     text        not null,
    agency_id     uuid        not null,
    agency_name   text        not null,
    -- somebody worked as its desk here when it was asked
    has_desk      boolean     not null,
    colour        text        not null check (colour in ('RED', 'AMBER', 'GREEN')),
    asked_by_id   uuid        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    -- as the clock gave it; the clock itself is out of the desk's sight once the request is closed
    due_at        timestamptz not null,
    status        text        not null check (status in ('OPEN', 'PARTLY', 'ANSWERED', 'WITHDRAWN', 'NO_LONGER_NEEDED')),
    -- how many times it was answered: the first answer and its corrections
    answers       int         not null default 0,
    answered_at   timestamptz,
    reminded_at   timestamptz,
    closed_at     timestamptz,
    ended_because text,
    constraint withdrawn_for_a_reason check (status <> 'WITHDRAWN' or ended_because is not null),
    constraint answered_when check ((status = 'ANSWERED') = (answered_at is not null))
);
create index enquiry_request_record on frontdoor.enquiry_request (record_id, asked_at);
create index enquiry_request_agency on frontdoor.enquiry_request (agency_id, due_at, id);
create index enquiry_request_asked on frontdoor.enquiry_request (asked_at);
-- one form sent twice asks once
create unique index enquiry_request_once on frontdoor.enquiry_request (record_id, agency_id)
    where status in ('OPEN', 'PARTLY') and closed_at is null;

alter table frontdoor.enquiry_request enable row level security;
alter table frontdoor.enquiry_request force row level security;
create policy enquiry_request_seen on frontdoor.enquiry_request for select using (
    (select frontdoor.is_staff())
    or ((select platform.actor_role()) = 'AGENCY_DESK' and agency_id = (select platform.actor_agency())));
create policy enquiry_request_asked on frontdoor.enquiry_request for insert
    with check ((select frontdoor.is_staff()));
create policy enquiry_request_goes_on on frontdoor.enquiry_request for update using (
    (select frontdoor.is_staff())
    or ((select platform.actor_role()) = 'AGENCY_DESK' and agency_id = (select platform.actor_agency())
        and closed_at is null));
grant select, insert on frontdoor.enquiry_request to lineofsight_app;
grant update (status, answers, answered_at, reminded_at, closed_at, ended_because) on frontdoor.enquiry_request
    to lineofsight_app;

-- What was asked, what for and by what right.
create table frontdoor.enquiry_asked (
    request_id            uuid primary key references frontdoor.enquiry_request,
    record_id             uuid   not null references frontdoor.contact,
    questions             text   not null,
    purpose               text   not null,
    purpose_words         text   not null,
    bases                 text[] not null,
    basis_words           text,
    proportionality       text   not null,
    proportionality_words text   not null,
    consent               text   not null check (consent in ('GIVEN', 'REFUSED', 'NOT_ASKED')),
    consent_reason        text,
    constraint asked_with_consent_or_reason check (consent = 'GIVEN' or consent_reason is not null)
);
create index enquiry_asked_record on frontdoor.enquiry_asked (record_id);

-- The people asked about, copied from the contact as they stood: nothing else of it has to be opened.
create table frontdoor.enquiry_person (
    request_id             uuid not null references frontdoor.enquiry_request,
    record_id              uuid not null references frontdoor.contact,
    place                  int  not null,
    told_id                uuid not null,
    name                   text not null,
    who                    text not null,
    date_of_birth          date,
    expected_date_of_birth date,
    estimated_age          int,
    address                text,
    primary key (request_id, place)
);
create index enquiry_person_record on frontdoor.enquiry_person (record_id);

-- Questions that a desk asks back, what it was told, and reminders.
create table frontdoor.enquiry_message (
    id         uuid primary key,
    request_id uuid        not null references frontdoor.enquiry_request,
    record_id  uuid        not null references frontdoor.contact,
    from_desk  boolean     not null,
    author_id  uuid        not null,
    author     text        not null,
    words      text        not null,
    sent_at    timestamptz not null
);
create index enquiry_message_record on frontdoor.enquiry_message (record_id);
create index enquiry_message_request on frontdoor.enquiry_message (request_id, sent_at);

-- An answer, and each correction of it: the last stands, the others stay.
create table frontdoor.enquiry_reply (
    id            uuid primary key,
    request_id    uuid        not null references frontdoor.enquiry_request,
    record_id     uuid        not null references frontdoor.contact,
    version       int         not null,
    more_to_come  text,
    analysis      text,
    what_changed  text,
    nothing_held  boolean     not null,
    replied_by_id uuid        not null,
    replied_by    text        not null,
    replied_at    timestamptz not null,
    -- where somebody at the front door wrote down what the agency said
    said_by       text,
    said_how      text check (said_how in ('TELEPHONE', 'EMAIL', 'IN_PERSON')),
    said_at       timestamptz,
    unique (request_id, version),
    constraint said_by_somebody check ((said_by is null) = (said_how is null) and (said_by is null) = (said_at is null)),
    constraint corrected_and_why check ((version = 1) = (what_changed is null))
);
create index enquiry_reply_record on frontdoor.enquiry_reply (record_id);

-- What the answer says of each person, by their place in the request.
create table frontdoor.enquiry_answer (
    reply_id     uuid not null references frontdoor.enquiry_reply,
    request_id   uuid not null references frontdoor.enquiry_request,
    record_id    uuid not null references frontdoor.contact,
    person       int  not null,
    held         text not null check (held in ('HELD', 'NOTHING_HELD', 'CANNOT_SHARE')),
    cannot_share text,
    because      text,
    primary key (reply_id, person),
    constraint not_shared_for_a_reason check ((held = 'CANNOT_SHARE') = (cannot_share is not null and because is not null))
);
create index enquiry_answer_record on frontdoor.enquiry_answer (record_id);

create table frontdoor.enquiry_fact (
    reply_id       uuid not null references frontdoor.enquiry_reply,
    request_id     uuid not null references frontdoor.enquiry_request,
    record_id      uuid not null references frontdoor.contact,
    person         int  not null,
    place          int  not null,
    what           text not null,
    -- as it was written; the two days only where it is known
    happened       text not null,
    happened_from  date,
    happened_until date,
    source         text not null,
    reliability    text not null check (reliability in ('FIRST_HAND', 'REPORTED', 'UNCONFIRMED')),
    primary key (reply_id, person, place)
);
create index enquiry_fact_record on frontdoor.enquiry_fact (record_id);

-- What the front door makes of all answers together. The last stands, the others stay.
create table frontdoor.enquiry_analysis (
    id         uuid primary key,
    record_id  uuid        not null references frontdoor.contact,
    words      text        not null,
    author_id  uuid        not null,
    author     text        not null,
    written_at timestamptz not null
);
create index enquiry_analysis_record on frontdoor.enquiry_analysis (record_id, written_at);
alter table frontdoor.enquiry_analysis enable row level security;
alter table frontdoor.enquiry_analysis force row level security;
create policy enquiry_analysis_staff on frontdoor.enquiry_analysis
    using ((select frontdoor.is_staff())) with check ((select frontdoor.is_staff()));
grant select, insert on frontdoor.enquiry_analysis to lineofsight_app;

do $$
declare
    t text;
begin
    -- what was asked goes out of the desk's sight when the request is closed
    foreach t in array array['enquiry_asked', 'enquiry_person'] loop
        execute format('alter table frontdoor.%I enable row level security', t);
        execute format('alter table frontdoor.%I force row level security', t);
        execute format('create policy %I on frontdoor.%I for select using ((select frontdoor.is_staff()) '
            'or exists (select 1 from frontdoor.enquiry_request r where r.id = request_id and r.closed_at is null))',
            t || '_seen', t);
        execute format('create policy %I on frontdoor.%I for insert with check ((select frontdoor.is_staff()))',
            t || '_made', t);
        execute format('grant select, insert on frontdoor.%I to lineofsight_app', t);
    end loop;
    -- its own answers stay
    foreach t in array array['enquiry_reply', 'enquiry_answer', 'enquiry_fact'] loop
        execute format('alter table frontdoor.%I enable row level security', t);
        execute format('alter table frontdoor.%I force row level security', t);
        execute format('create policy %I on frontdoor.%I for select using ((select frontdoor.is_staff()) '
            'or exists (select 1 from frontdoor.enquiry_request r where r.id = request_id))',
            t || '_seen', t);
        execute format('create policy %I on frontdoor.%I for insert with check ((select frontdoor.is_staff()) '
            'or exists (select 1 from frontdoor.enquiry_request r where r.id = request_id and r.closed_at is null))',
            t || '_made', t);
        execute format('grant select, insert on frontdoor.%I to lineofsight_app', t);
    end loop;
end
$$;

alter table frontdoor.enquiry_message enable row level security;
alter table frontdoor.enquiry_message force row level security;
create policy enquiry_message_seen on frontdoor.enquiry_message for select using (
    (select frontdoor.is_staff())
    or exists (select 1 from frontdoor.enquiry_request r where r.id = request_id and r.closed_at is null));
create policy enquiry_message_sent on frontdoor.enquiry_message for insert with check (
    author_id = (select platform.actor_account())
    and from_desk <> (select frontdoor.is_staff())
    and exists (select 1 from frontdoor.enquiry_request r where r.id = request_id and r.closed_at is null));
grant select, insert on frontdoor.enquiry_message to lineofsight_app;
