-- What comes to the early help hub: handed over by the front door, or told to the hub itself.

create table earlyhelp.contact (
    id                    uuid primary key,
    version               int         not null,
    reference             text        not null unique,
    received_at           timestamptz not null,
    channel               text        not null check (channel in ('FRONT_DOOR', 'TELEPHONE', 'EMAIL', 'IN_PERSON')),
    asker_kind            text        not null check (asker_kind in ('FAMILY', 'PARTNER', 'FRONT_DOOR')),
    asker                 text        not null,
    asker_is              text        not null,
    asker_agency_id       uuid,
    asker_account_id      uuid,
    asker_reached_at      text        not null,
    asked_for             text        not null,
    childs_words          text,
    childs_words_absent   text,
    working_well          text,
    domestic_abuse        text        not null check (domestic_abuse in ('YES', 'NO', 'NOT_KNOWN')),
    consent               text        not null check (consent in ('GIVEN', 'REFUSED', 'NOT_ASKED')),
    consent_note          text,
    level                 int check (level between 1 and 4),
    rationale             text,
    hand_over_id          uuid unique,
    front_door_contact_id uuid,
    front_door_reference  text,
    known_family_id       uuid references earlyhelp.family,
    status                text        not null check (status in ('WAITING', 'ANSWERED')),
    outcome               text check (outcome in ('ADVICE', 'SINGLE_AGENCY', 'ASSESSMENT', 'TEAM', 'STEP_UP', 'DECLINED')),
    why                   text,
    answered_by           text,
    answered_at           timestamptz,
    family_id             uuid references earlyhelp.family,
    stepped_up_contact_id uuid,
    constraint answered_with_an_outcome check ((status = 'ANSWERED') = (outcome is not null and answered_at is not null and why is not null)),
    constraint childs_words_or_why_not check (childs_words is null or childs_words_absent is null)
);
create index contact_waiting on earlyhelp.contact (received_at) where status = 'WAITING';
create index contact_received on earlyhelp.contact (received_at desc, id);
create index contact_family on earlyhelp.contact (family_id);

create table earlyhelp.contact_child (
    id                     uuid primary key,
    record_id              uuid not null references earlyhelp.contact,
    place                  int  not null,
    person_record_id       uuid not null,
    given_names            text not null,
    family_name            text not null,
    date_of_birth          date,
    expected_date_of_birth date,
    estimated_age          int,
    unique (record_id, place)
);
create index contact_child_person on earlyhelp.contact_child (person_record_id);
create index contact_child_name on earlyhelp.contact_child (lower(family_name), lower(given_names));

create table earlyhelp.contact_household (
    id           uuid primary key,
    record_id    uuid not null references earlyhelp.contact,
    place        int  not null,
    name         text not null,
    relationship text not null,
    lives_with   text not null check (lives_with in ('YES', 'NO', 'NOT_KNOWN')),
    unique (record_id, place)
);

-- The words that whoever asked was given. Where they have an account, they read them here too.
create table earlyhelp.answer (
    record_id  uuid primary key references earlyhelp.contact,
    account_id uuid,
    about      text        not null,
    outcome    text        not null,
    words      text        not null,
    way        text        not null check (way in ('TELEPHONE', 'EMAIL', 'LETTER', 'IN_PERSON', 'HERE')),
    told_by    text        not null,
    told_at    timestamptz not null
);
create index answer_account on earlyhelp.answer (account_id);

do $$
declare
    t text;
begin
    foreach t in array array['contact', 'contact_child', 'contact_household'] loop
        execute format('alter table earlyhelp.%I enable row level security', t);
        execute format('alter table earlyhelp.%I force row level security', t);
        execute format('create policy %I on earlyhelp.%I using ((select earlyhelp.is_hub())) '
            'with check ((select earlyhelp.is_hub()))', t || '_hub', t);
        execute format('grant select, insert on earlyhelp.%I to lineofsight_app', t);
    end loop;
end
$$;
grant update on earlyhelp.contact to lineofsight_app;

alter table earlyhelp.answer enable row level security;
alter table earlyhelp.answer force row level security;
create policy answer_seen on earlyhelp.answer for select using (
    (select earlyhelp.is_hub()) or account_id = (select platform.actor_account()));
create policy answer_given on earlyhelp.answer for insert with check ((select earlyhelp.is_hub()));
grant select, insert on earlyhelp.answer to lineofsight_app;
