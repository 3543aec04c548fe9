-- Cases of children's social care, and the strategy discussions about them. Managers see all by an involvement of their
-- role, a social worker those allocated to them.

create schema childprotection;
grant usage on schema childprotection to lineofsight_app;

create table childprotection.case_record (
    id                uuid primary key,
    version           int         not null,
    reference         text        not null unique,
    received_at       timestamptz not null,
    began_as          text        not null check (began_as in ('ASSESSMENT', 'STRATEGY_DISCUSSION')),
    hand_over_id      uuid        not null unique,
    contact_id        uuid        not null,
    contact_reference text        not null,
    referrer          text        not null,
    source_agency     text        not null,
    worry             text        not null,
    childs_words      text,
    working_well      text,
    domestic_abuse    text        not null check (domestic_abuse in ('YES', 'NO', 'NOT_KNOWN')),
    rationale         text        not null,
    worker_id         uuid,
    worker            text,
    allocated_by      text,
    allocated_at      timestamptz,
    constraint case_allocated_whole check ((worker_id is null) = (worker is null)
        and (worker_id is null) = (allocated_by is null) and (worker_id is null) = (allocated_at is null))
);
create index case_received on childprotection.case_record (received_at, id);
create index case_worker on childprotection.case_record (worker_id, received_at);
create index case_contact on childprotection.case_record (contact_id);

create table childprotection.case_child (
    id                     uuid primary key,
    record_id              uuid not null references childprotection.case_record,
    place                  int  not null,
    person_record_id       uuid not null,
    given_names            text not null,
    family_name            text not null,
    date_of_birth          date,
    expected_date_of_birth date,
    estimated_age          int,
    unique (record_id, place)
);
create index case_child_person on childprotection.case_child (person_record_id);

create table childprotection.strategy_discussion (
    id               uuid primary key,
    record_id        uuid        not null references childprotection.case_record,
    version          int         not null,
    -- what made it necessary, and since when
    trigger          text        not null,
    at_once          boolean     not null,
    needed_at        timestamptz not null,
    called_by        text        not null,
    meeting_id       uuid,
    threshold        text check (threshold in ('MET', 'NOT_MET')),
    evidence         text,
    section47        text check (section47 in ('SINGLE', 'JOINT')),
    immediate_safety text,
    next_on          date,
    decided_by       text,
    decided_at       timestamptz,
    constraint strategy_decided_whole check ((threshold is null) = (decided_at is null)
        and (threshold is null) = (decided_by is null) and (threshold is null) = (evidence is null)
        and (threshold is null) = (immediate_safety is null)),
    constraint strategy_section47_where_met check ((coalesce(threshold, '') = 'MET') = (section47 is not null))
);
create index strategy_discussion_record on childprotection.strategy_discussion (record_id, needed_at);

-- Which children it is about, and whether each needs a medical.
create table childprotection.strategy_child (
    discussion_id uuid not null references childprotection.strategy_discussion,
    record_id     uuid not null references childprotection.case_record,
    child_id      uuid not null references childprotection.case_child,
    medical       text check (medical in ('NEEDED', 'NOT_NEEDED')),
    medical_why   text,
    primary key (discussion_id, child_id)
);
create index strategy_child_record on childprotection.strategy_child (record_id);

alter table childprotection.case_record enable row level security;
alter table childprotection.case_record force row level security;
create policy case_seen on childprotection.case_record for select using (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(id));
create policy case_opened on childprotection.case_record for insert with check (
    (select platform.actor_role()) = 'SYSTEM');
create policy case_changed on childprotection.case_record for update
    using (((select platform.actor_role()) = 'SYSTEM') or access.involved(id))
    with check (((select platform.actor_role()) = 'SYSTEM') or access.involved(id));
grant select, insert on childprotection.case_record to lineofsight_app;
grant update (version, worker_id, worker, allocated_by, allocated_at) on childprotection.case_record to lineofsight_app;

do $$
declare
    t text;
begin
    foreach t in array array['case_child', 'strategy_discussion', 'strategy_child'] loop
        execute format('alter table childprotection.%I enable row level security', t);
        execute format('alter table childprotection.%I force row level security', t);
        execute format('create policy %I on childprotection.%I using ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id)) with check ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id))', t || '_of_the_case', t);
        execute format('grant select, insert on childprotection.%I to lineofsight_app', t);
    end loop;
end
$$;
grant update (version, meeting_id, threshold, evidence, section47, immediate_safety, next_on, decided_by, decided_at)
    on childprotection.strategy_discussion to lineofsight_app;
grant update (medical, medical_why) on childprotection.strategy_child to lineofsight_app;

-- For figures and for other modules, under the reader's own policies: no name and no typed word.
create view childprotection.published_case with (security_invoker) as
select id as case_id, received_at, began_as, allocated_at, worker_id is not null as allocated
  from childprotection.case_record;
create view childprotection.published_strategy_discussion with (security_invoker) as
select id as discussion_id, record_id as case_id, meeting_id, at_once, needed_at, threshold, section47, decided_at
  from childprotection.strategy_discussion;
grant select on childprotection.published_case, childprotection.published_strategy_discussion to lineofsight_app;
