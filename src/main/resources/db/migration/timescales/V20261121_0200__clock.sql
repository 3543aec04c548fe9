-- Clocks, the rules they run by, and the bank holidays that were uploaded after the release.

create schema timescales;
grant usage on schema timescales to lineofsight_app;

-- A rule as it stood when a clock first ran by it. The id is made from the content, so a rule that is worded anew is
-- another row and a clock keeps the one it started with.
create table timescales.rule (
    id        uuid primary key,
    code      text not null,
    title     text not null,
    trigger   text not null,
    amount    int  not null check (amount > 0),
    unit      text not null check (unit in ('WORKING_DAYS', 'CALENDAR_DAYS', 'WEEKS', 'MONTHS', 'HOURS')),
    source    text not null,
    edition   text not null,
    article   text not null,
    force     text not null,
    sureness  text not null,
    in_force_from  date,
    in_force_until date
);

create table timescales.clock (
    id            uuid primary key,
    subject_kind  text        not null,
    subject_id    uuid        not null,
    record_id     uuid        not null,
    owner_account uuid,
    owner_agency  uuid,
    rule_id       uuid        not null references timescales.rule,
    code          text        not null,
    unit          text        not null,
    started_at    timestamptz not null,
    due_at        timestamptz not null,
    due_on        date        not null,
    -- Which bank holidays the due date was counted with: an open clock is counted again when they change.
    calendar      text        not null,
    holidays_published boolean not null,
    stopped_at    timestamptz,
    outcome       text,
    lateness_reason text,
    constraint clock_subject_code unique (subject_kind, subject_id, code),
    constraint clock_stops_with_an_outcome check ((stopped_at is null) = (outcome is null)),
    constraint clock_stops_after_it_started check (stopped_at is null or stopped_at >= started_at)
);
create index clock_record on timescales.clock (record_id);
create index clock_open_due on timescales.clock (due_at) where stopped_at is null;
create index clock_open_calendar on timescales.clock (calendar) where stopped_at is null and unit = 'WORKING_DAYS';
create index clock_code_due on timescales.clock (code, due_at);

-- A clock is seen with its record: by the front door, by whoever set it running, and by the safeguarding lead of the
-- agency it concerns.
alter table timescales.clock enable row level security;
alter table timescales.clock force row level security;
create policy clock_with_its_record on timescales.clock
    using ((select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER', 'SYSTEM')
        or owner_account = (select platform.actor_account())
        or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and owner_agency = (select platform.actor_agency())))
    with check ((select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER', 'SYSTEM')
        or owner_account = (select platform.actor_account())
        or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and owner_agency = (select platform.actor_agency())));

-- Rules hold nothing about anybody, and only somebody acting writes them.
alter table timescales.rule enable row level security;
alter table timescales.rule force row level security;
create policy rule_read on timescales.rule for select using (true);
create policy rule_write on timescales.rule for insert with check ((select platform.actor_role()) is not null);

-- The GOV.UK files that were uploaded, as they came. What is not confirmed counts for nothing.
create table timescales.bank_holiday_file (
    id            uuid primary key,
    file_name     text        not null,
    content       text        not null check (length(content) <= 2000000),
    uploaded_at   timestamptz not null,
    uploaded_by   uuid        not null,
    uploader_name text        not null,
    confirmed_at  timestamptz
);
create index bank_holiday_file_confirmed on timescales.bank_holiday_file (confirmed_at) where confirmed_at is not null;

alter table timescales.bank_holiday_file enable row level security;
alter table timescales.bank_holiday_file force row level security;
create policy bank_holiday_file_read on timescales.bank_holiday_file for select
    using ((select platform.actor_role()) is not null);
create policy bank_holiday_file_write on timescales.bank_holiday_file for insert
    with check ((select platform.actor_role()) in ('SYSTEM_ADMINISTRATOR', 'SYSTEM'));
create policy bank_holiday_file_confirm on timescales.bank_holiday_file for update
    using ((select platform.actor_role()) in ('SYSTEM_ADMINISTRATOR', 'SYSTEM'))
    with check ((select platform.actor_role()) in ('SYSTEM_ADMINISTRATOR', 'SYSTEM'));

grant select, insert on timescales.rule to lineofsight_app;
grant select, insert, update on timescales.clock, timescales.bank_holiday_file to lineofsight_app;

-- For the lists of other modules: one row per clock, to join and to sort by, under the reader's own policies.
create view timescales.published_clock with (security_invoker = true) as
    select id as clock_id, subject_kind, subject_id, record_id, code, unit, started_at, due_at, due_on,
           holidays_published, stopped_at, outcome
      from timescales.clock;
grant select on timescales.published_clock to lineofsight_app;
