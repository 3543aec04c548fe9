-- Child protection medicals and health assessments: asked of whom, for which child, booked, done, or the child was not
-- brought. A request is a record of its own, so that the health provider sees it and nothing of the case.

create table childprotection.medical (
    id            uuid primary key,
    record_id     uuid        not null references childprotection.case_record,
    version       int         not null,
    reference     text        not null unique,
    kind          text        not null check (kind in ('CHILD_PROTECTION_MEDICAL', 'HEALTH_ASSESSMENT')),
    child_id      uuid        not null references childprotection.case_child,
    -- the discussion in which it was found to be needed
    discussion_id uuid references childprotection.strategy_discussion,
    -- the child as the provider has to know it
    child         text        not null,
    birth         text        not null,
    why           text        not null,
    agency_id     uuid        not null,
    agency_role   text        not null,
    agency        text        not null,
    asked_by_id   uuid        not null,
    asked_by      text        not null,
    asked_at      timestamptz not null,
    due_at        timestamptz not null,
    unit          text        not null,
    status        text        not null check (status in ('ASKED', 'BOOKED', 'NOT_BROUGHT', 'DONE', 'WITHDRAWN')),
    done_at       timestamptz,
    withdrawn_because text,
    constraint medical_done_whole check ((status = 'DONE') = (done_at is not null)),
    constraint medical_withdrawn_for_a_reason check ((status = 'WITHDRAWN') = (withdrawn_because is not null))
);
create index medical_record on childprotection.medical (record_id, asked_at);
create index medical_agency on childprotection.medical (agency_id, due_at);
create index medical_due on childprotection.medical (due_at, id);
-- One for each child of a discussion and kind, so that it is not asked for twice.
create unique index medical_once on childprotection.medical (discussion_id, child_id, kind)
    where discussion_id is not null and status <> 'WITHDRAWN';

-- Each appointment, and what became of it.
create table childprotection.medical_appointment (
    id         uuid primary key,
    medical_id uuid        not null references childprotection.medical,
    record_id  uuid        not null references childprotection.case_record,
    starts_at  timestamptz not null,
    place      text        not null,
    booked_by  text        not null,
    booked_at  timestamptz not null,
    became     text check (became in ('DONE', 'NOT_BROUGHT', 'MOVED')),
    -- who should have brought the child, where it was not brought
    by_whom    text,
    because    text,
    told_by    text,
    told_at    timestamptz,
    constraint medical_appointment_whole check ((became is null) = (told_at is null) and (became is null) = (told_by is null)),
    constraint medical_appointment_not_brought_by_somebody
        check ((coalesce(became, '') = 'NOT_BROUGHT') = (by_whom is not null))
);
create index medical_appointment_record on childprotection.medical_appointment (record_id);
create index medical_appointment_medical on childprotection.medical_appointment (medical_id, starts_at);

-- What was found, in words, apart: for who examined and for the case's people. A correction is added, nothing is replaced.
create table childprotection.medical_finding (
    id            uuid primary key,
    medical_id    uuid        not null references childprotection.medical,
    record_id     uuid        not null references childprotection.case_record,
    examined_on   date        not null,
    examined_by   text        not null,
    findings      text        not null,
    childs_words  text,
    next_steps    text,
    written_by_id uuid        not null,
    written_by    text        not null,
    written_at    timestamptz not null
);
create index medical_finding_record on childprotection.medical_finding (record_id);
create index medical_finding_medical on childprotection.medical_finding (medical_id, written_at);

alter table childprotection.medical enable row level security;
alter table childprotection.medical force row level security;
create policy medical_seen on childprotection.medical for select using (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(id) or access.involved(record_id));
create policy medical_asked on childprotection.medical for insert with check (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
create policy medical_went_on on childprotection.medical for update
    using ((select platform.actor_role()) = 'SYSTEM' or access.involved(id) or access.involved(record_id))
    with check ((select platform.actor_role()) = 'SYSTEM' or access.involved(record_id)
        or (access.involved(id) and status <> 'WITHDRAWN'));
grant select, insert on childprotection.medical to lineofsight_app;
grant update (version, status, done_at, withdrawn_because) on childprotection.medical to lineofsight_app;

do $$
declare
    t text;
begin
    foreach t in array array['medical_appointment', 'medical_finding'] loop
        execute format('alter table childprotection.%I enable row level security', t);
        execute format('alter table childprotection.%I force row level security', t);
        execute format('create policy %I on childprotection.%I for select using ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(medical_id) or access.involved(record_id))', t || '_seen', t);
        execute format('create policy %I on childprotection.%I for insert with check ((select platform.actor_role()) = ''SYSTEM'' '
            'or exists (select 1 from childprotection.medical m where m.id = medical_id and m.record_id = %I.record_id))',
            t || '_written', t, t);
        execute format('grant select, insert on childprotection.%I to lineofsight_app', t);
    end loop;
end
$$;
create policy medical_appointment_told on childprotection.medical_appointment for update
    using ((select platform.actor_role()) = 'SYSTEM' or access.involved(medical_id) or access.involved(record_id))
    with check ((select platform.actor_role()) = 'SYSTEM' or access.involved(medical_id) or access.involved(record_id));
grant update (became, by_whom, because, told_by, told_at) on childprotection.medical_appointment to lineofsight_app;

-- For figures and for other modules, under the reader's own policies: no name and no typed word.
create view childprotection.published_medical with (security_invoker) as
select id as medical_id, record_id as case_id, kind, agency_id, asked_at, due_at, status, done_at from childprotection.medical;
grant select on childprotection.published_medical to lineofsight_app;
