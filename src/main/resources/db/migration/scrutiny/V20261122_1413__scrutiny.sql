-- Independent scrutiny: the plan of a year, what was done and found, challenges with their response and effect, signed commentary, and where
-- the partnership stands with an edition of Working Together. Everything is added and nothing is changed: what a challenge led to, or what was
-- said of a duty, is the last row that says so. About agencies and groups, and no child.

create schema scrutiny;
grant usage on schema scrutiny to lineofsight_app;

create table scrutiny.plan (
    id         uuid primary key,
    year       int         not null,
    aims       text        not null,
    by_name    text        not null,
    at         timestamptz not null
);
create index plan_year on scrutiny.plan (year, at desc);

create table scrutiny.activity (
    id         uuid primary key,
    year       int         not null,
    kind       text        not null check (kind in ('VISIT', 'OBSERVATION', 'WALK_THE_FLOOR', 'CASE_DIP', 'MEETING_OBSERVED')),
    title      text        not null,
    focus      text        not null,
    planned_on date        not null,
    by_name    text        not null,
    at         timestamptz not null
);
create index activity_year on scrutiny.activity (year, planned_on);

-- Planned until there is one.
create table scrutiny.activity_outcome (
    activity_id uuid primary key references scrutiny.activity,
    held        boolean     not null,
    held_on     date,
    -- what was found; where it was not held, why
    words       text        not null,
    by_name     text        not null,
    at          timestamptz not null,
    constraint outcome_held_whole check (held = (held_on is not null))
);

create table scrutiny.challenge (
    id          uuid primary key,
    reference   text        not null unique,
    year        int         not null,
    activity_id uuid references scrutiny.activity,
    agency_id   uuid,
    group_id    uuid,
    put_to      text        not null,
    words       text        not null,
    raised_on   date        not null,
    by_name     text        not null,
    at          timestamptz not null,
    constraint challenge_to_one check ((agency_id is null) <> (group_id is null))
);
create index challenge_year on scrutiny.challenge (year);
create index challenge_agency on scrutiny.challenge (agency_id) where agency_id is not null;

create table scrutiny.response (
    challenge_id uuid primary key references scrutiny.challenge,
    words        text        not null,
    responded_on date        not null,
    by_name      text        not null,
    by_role      text        not null,
    at           timestamptz not null
);

create table scrutiny.effect (
    id           uuid primary key,
    challenge_id uuid        not null references scrutiny.challenge,
    state        text        not null check (state in ('NO_EVIDENCE_YET', 'CHANGED', 'UNCHANGED')),
    words        text        not null,
    seen_on      date        not null,
    by_name      text        not null,
    at           timestamptz not null
);
create index effect_challenge on scrutiny.effect (challenge_id, at desc);

create table scrutiny.commentary (
    id        uuid primary key,
    year      int         not null,
    words     text        not null,
    signed_by text        not null,
    signer    uuid        not null,
    signed_at timestamptz not null
);
create index commentary_year on scrutiny.commentary (year, signed_at);

create table scrutiny.duty_state (
    id          uuid primary key,
    edition     text        not null,
    duty        text        not null,
    owner_id    uuid,
    owner       text,
    state       text        not null check (state in ('MET', 'PARTLY', 'NOT_MET', 'NOT_APPLICABLE', 'NOT_ASSESSED')),
    evidence    text        not null,
    assessed_on date,
    by_name     text        not null,
    at          timestamptz not null,
    constraint duty_assessed_whole check ((state = 'NOT_ASSESSED') = (assessed_on is null)),
    constraint duty_owner_whole check ((owner_id is null) = (owner is null))
);
create index duty_state_duty on scrutiny.duty_state (edition, duty, at desc);

alter table scrutiny.plan enable row level security;
alter table scrutiny.plan force row level security;
create policy plan_read on scrutiny.plan for select
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER'));
create policy plan_written on scrutiny.plan for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'SCRUTINEER'));

alter table scrutiny.activity enable row level security;
alter table scrutiny.activity force row level security;
create policy activity_read on scrutiny.activity for select
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER'));
create policy activity_planned on scrutiny.activity for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'SCRUTINEER'));

alter table scrutiny.activity_outcome enable row level security;
alter table scrutiny.activity_outcome force row level security;
create policy outcome_read on scrutiny.activity_outcome for select
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER'));
create policy outcome_written on scrutiny.activity_outcome for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'SCRUTINEER'));

-- A challenge is also seen by the safeguarding lead of the agency that it is put to.
alter table scrutiny.challenge enable row level security;
alter table scrutiny.challenge force row level security;
create policy challenge_read on scrutiny.challenge for select
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER')
        or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency())));
create policy challenge_raised on scrutiny.challenge for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'SCRUTINEER'));

alter table scrutiny.response enable row level security;
alter table scrutiny.response force row level security;
create policy response_read on scrutiny.response for select
    using ((select platform.actor_role()) is not null
        and exists (select 1 from scrutiny.challenge c where c.id = response.challenge_id));
create policy response_given on scrutiny.response for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER')
        or ((select platform.actor_role()) in ('SAFEGUARDING_LEAD', 'EXECUTIVE_PARTNER')
            and exists (select 1 from scrutiny.challenge c
                         where c.id = response.challenge_id and c.agency_id = (select platform.actor_agency()))));

alter table scrutiny.effect enable row level security;
alter table scrutiny.effect force row level security;
create policy effect_read on scrutiny.effect for select
    using ((select platform.actor_role()) is not null
        and exists (select 1 from scrutiny.challenge c where c.id = effect.challenge_id));
create policy effect_written on scrutiny.effect for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'SCRUTINEER'));

alter table scrutiny.commentary enable row level security;
alter table scrutiny.commentary force row level security;
create policy commentary_read on scrutiny.commentary for select
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER'));
create policy commentary_signed on scrutiny.commentary for insert
    with check ((select platform.actor_role()) = 'SCRUTINEER' and signer = (select platform.actor_account()));

alter table scrutiny.duty_state enable row level security;
alter table scrutiny.duty_state force row level security;
create policy duty_read on scrutiny.duty_state for select
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER'));
create policy duty_assessed on scrutiny.duty_state for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER'));

grant select, insert on scrutiny.plan, scrutiny.activity, scrutiny.activity_outcome, scrutiny.challenge, scrutiny.response, scrutiny.effect,
    scrutiny.commentary, scrutiny.duty_state to lineofsight_app;
