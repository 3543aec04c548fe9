-- The partnership's business plan: priorities, their numbered actions, milestones, progress and evidence of impact. Nothing here
-- is about a child. A colour is nowhere: it is worked out from what is.

create schema businessplan;
grant usage on schema businessplan to lineofsight_app;

create table businessplan.plan (
    id           uuid primary key,
    version      int         not null,
    title        text        not null,
    strand       text        not null check (strand in ('CHILDREN', 'ADULTS', 'COMMUNITY_SAFETY')),
    -- reporting years, by the calendar year in which each begins
    first_year   int         not null,
    last_year    int         not null check (last_year >= first_year),
    state        text        not null check (state in ('DRAFT', 'AGREED', 'CLOSED')),
    -- where it was published, for the plan of another partnership that is here as an example
    source       text,
    begun_from   uuid references businessplan.plan,
    begun_at     timestamptz not null,
    begun_by     text        not null,
    agreed_on    date,
    agreed_group text,
    agreed_by    text,
    closed_on    date,
    closed_words text,
    closed_by    text,
    constraint plan_agreed_whole check ((agreed_on is null) = (agreed_group is null) and (agreed_on is null) = (agreed_by is null)),
    constraint plan_agreed_before check (state = 'DRAFT' or agreed_on is not null),
    constraint plan_closed_whole check ((state = 'CLOSED') = (closed_on is not null) and (closed_on is null) = (closed_by is null))
);
create unique index plan_agreed_once on businessplan.plan (strand, first_year) where state = 'AGREED';

create table businessplan.priority (
    id      uuid primary key,
    plan_id uuid not null references businessplan.plan,
    version int  not null,
    number  int  not null check (number > 0),
    title   text not null,
    sponsor text,
    unique (plan_id, number)
);

create table businessplan.action (
    id             uuid primary key,
    plan_id        uuid not null references businessplan.plan,
    priority_id    uuid not null references businessplan.priority,
    version        int  not null,
    number         int  not null check (number > 0),
    what           text not null,
    lead           text,
    board_lead     text,
    agency_id      uuid,
    -- the agency's name as it was written, also where it is none of this partnership
    agency         text,
    -- as printed; due_on is what is counted
    timescale      text,
    due_on         date,
    measures       text,
    -- the name of an indicator of the outcomes framework
    indicator      text,
    outcomes       text,
    carried_from   uuid references businessplan.action,
    -- what was asked of the agency, as an action of its own; an action that is carried over goes on with the same
    improvement_id uuid,
    done_on        date,
    impact         text not null default 'NONE_YET' check (impact in ('NONE_YET', 'EVIDENCED')),
    impact_words   text,
    taken_out_on   date,
    constraint action_impact_whole check ((impact = 'EVIDENCED') = (impact_words is not null)),
    constraint action_agency_named check (agency_id is null or agency is not null),
    unique (priority_id, number)
);
create index action_plan on businessplan.action (plan_id);

create table businessplan.milestone (
    id        uuid primary key,
    plan_id   uuid not null references businessplan.plan,
    action_id uuid not null references businessplan.action,
    what      text not null,
    due_on    date not null,
    met_on    date
);
create index milestone_plan on businessplan.milestone (plan_id);

-- Progress, and every other step with its words: an append-only log.
create table businessplan.note (
    id        uuid primary key,
    plan_id   uuid        not null references businessplan.plan,
    action_id uuid        not null references businessplan.action,
    kind      text        not null check (kind in ('PROGRESS', 'DONE', 'REOPENED', 'IMPACT', 'NO_IMPACT', 'MILESTONE_MET', 'TAKEN_OUT', 'CHANGED')),
    on_day    date        not null,
    words     text        not null,
    by_name   text        not null,
    at        timestamptz not null
);
create index note_plan on businessplan.note (plan_id, at desc);

-- A plan as a file, kept as it came, until somebody has looked and said yes.
create table businessplan.plan_file (
    id          uuid primary key,
    file_name   text        not null,
    content     bytea       not null,
    title       text        not null,
    strand      text        not null check (strand in ('CHILDREN', 'ADULTS', 'COMMUNITY_SAFETY')),
    first_year  int         not null,
    last_year   int         not null,
    source      text,
    state       text        not null check (state in ('RECEIVED', 'TAKEN', 'SET_ASIDE')),
    plan_id     uuid references businessplan.plan,
    received_at timestamptz not null,
    received_by text        not null,
    constraint plan_file_taken_whole check ((state = 'TAKEN') = (plan_id is not null))
);

-- Read by the partnership's office, the scrutineer and executive partners; by agencies' safeguarding leads once it is agreed.
alter table businessplan.plan enable row level security;
alter table businessplan.plan force row level security;
create policy plan_seen on businessplan.plan for select using (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER')
    or (select platform.actor_role()) = 'SAFEGUARDING_LEAD' and state <> 'DRAFT');
create policy plan_begun on businessplan.plan for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy plan_changed on businessplan.plan for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on businessplan.plan to lineofsight_app;
grant update (version, title, strand, first_year, last_year, state, agreed_on, agreed_group, agreed_by, closed_on, closed_words, closed_by)
    on businessplan.plan to lineofsight_app;

alter table businessplan.priority enable row level security;
alter table businessplan.priority force row level security;
create policy priority_seen on businessplan.priority for select using (
    exists (select 1 from businessplan.plan p where p.id = priority.plan_id));
create policy priority_written on businessplan.priority for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy priority_changed on businessplan.priority for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on businessplan.priority to lineofsight_app;
grant update (version, title, sponsor) on businessplan.priority to lineofsight_app;

alter table businessplan.action enable row level security;
alter table businessplan.action force row level security;
create policy action_seen on businessplan.action for select using (
    exists (select 1 from businessplan.plan p where p.id = action.plan_id));
create policy action_written on businessplan.action for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy action_changed on businessplan.action for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on businessplan.action to lineofsight_app;
grant update (version, what, lead, board_lead, agency_id, agency, timescale, due_on, measures, indicator, outcomes, improvement_id,
    done_on, impact, impact_words, taken_out_on) on businessplan.action to lineofsight_app;

alter table businessplan.milestone enable row level security;
alter table businessplan.milestone force row level security;
create policy milestone_seen on businessplan.milestone for select using (
    exists (select 1 from businessplan.plan p where p.id = milestone.plan_id));
create policy milestone_written on businessplan.milestone for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy milestone_changed on businessplan.milestone for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on businessplan.milestone to lineofsight_app;
grant update (met_on) on businessplan.milestone to lineofsight_app;

alter table businessplan.note enable row level security;
alter table businessplan.note force row level security;
create policy note_seen on businessplan.note for select using (
    exists (select 1 from businessplan.plan p where p.id = note.plan_id));
create policy note_written on businessplan.note for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on businessplan.note to lineofsight_app;

alter table businessplan.plan_file enable row level security;
alter table businessplan.plan_file force row level security;
create policy plan_file_seen on businessplan.plan_file for select using (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy plan_file_received on businessplan.plan_file for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy plan_file_settled on businessplan.plan_file for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on businessplan.plan_file to lineofsight_app;
grant update (state, plan_id) on businessplan.plan_file to lineofsight_app;
