-- Look-ups of flags by unscheduled care: who asked, when, where and what was answered, also when nothing was. Whom they
-- asked about lies beside, so that those who count look-ups see no child.

create schema flags;
grant usage on schema flags to lineofsight_app;

create table flags.look_up (
    id              uuid primary key,
    looked_at       timestamptz not null,
    account_id      uuid        not null,
    looked_up_by    text        not null,
    -- the person at an agency's system, which has an account of its own
    on_behalf_of    text,
    agency_id       uuid        not null,
    agency          text        not null,
    setting         text        not null,
    how             text        not null check (how in ('HERE', 'ON_THE_WAY', 'BY_TELEPHONE')),
    answer          text        not null check (answer in ('FLAGS', 'NOTHING')),
    withdrawn_at    timestamptz,
    withdrawn_why   text check (withdrawn_why in ('WRONG_CHILD', 'DID_NOT_COME')),
    constraint look_up_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_why is null))
);
create index look_up_account on flags.look_up (account_id, looked_at desc);
create index look_up_agency on flags.look_up (agency_id, looked_at desc);
create index look_up_at on flags.look_up (looked_at desc);

create table flags.asked (
    look_up_id   uuid primary key references flags.look_up,
    account_id   uuid not null,
    nhs_number   text,
    given_names  text,
    family_name  text,
    born_on      date not null,
    postcode     text,
    constraint asked_by_number_or_name check (nhs_number is not null
        or given_names is not null and family_name is not null and postcode is not null)
);

-- What was shown, as it was shown. Never why.
create table flags.shown (
    id                 uuid primary key,
    look_up_id         uuid not null references flags.look_up,
    account_id         uuid not null,
    person_record_id   uuid not null,
    record_id          uuid,
    kind               text not null,
    since              date not null,
    until              date,
    authority          text not null,
    team               text,
    telephone          text,
    out_of_hours_phone text,
    came_from          text
);
create index shown_look_up on flags.shown (look_up_id);
create index shown_record on flags.shown (record_id);

-- Their own; the lead of an agency and the partnership's office count them.
alter table flags.look_up enable row level security;
alter table flags.look_up force row level security;
create policy look_up_seen on flags.look_up for select using (
    account_id = (select platform.actor_account())
    or (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER')
    or (select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency()));
create policy look_up_made on flags.look_up for insert with check (account_id = (select platform.actor_account()));
create policy look_up_withdrawn on flags.look_up for update
    using (account_id = (select platform.actor_account())) with check (account_id = (select platform.actor_account()));
grant select, insert on flags.look_up to lineofsight_app;
grant update (withdrawn_at, withdrawn_why) on flags.look_up to lineofsight_app;

-- Whom, and what was shown: for whoever asked, and for the application.
do $$
declare
    t text;
begin
    foreach t in array array['asked', 'shown'] loop
        execute format('alter table flags.%I enable row level security', t);
        execute format('alter table flags.%I force row level security', t);
        execute format('create policy %I on flags.%I using (account_id = (select platform.actor_account())
            or (select platform.actor_role()) = ''SYSTEM'') with check (account_id = (select platform.actor_account()))', t || '_own', t);
        execute format('grant select, insert on flags.%I to lineofsight_app', t);
    end loop;
end
$$;
