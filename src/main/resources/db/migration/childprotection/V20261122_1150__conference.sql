-- Child protection conferences: whom they are about, what each agency said, what was decided for each child.

create table childprotection.conference (
    id              uuid primary key,
    record_id       uuid        not null references childprotection.case_record,
    version         int         not null,
    kind            text        not null check (kind in ('INITIAL', 'PRE_BIRTH', 'TRANSFER_IN', 'REVIEW')),
    why             text        not null,
    -- the day from which its time runs: the strategy discussion, the other authority's notice, the conference before
    counts_from     date        not null,
    other_authority text,
    chair_id        uuid        not null,
    chair           text        not null,
    called_by       text        not null,
    called_at       timestamptz not null,
    meeting_id      uuid,
    held_on         date,
    strengths_and_risks text,
    parents_view    text,
    late_because    text,
    decided_by      text,
    decided_at      timestamptz,
    constraint conference_other_authority check ((kind = 'TRANSFER_IN') = (other_authority is not null)),
    constraint conference_decided_whole check ((decided_at is null) = (decided_by is null)
        and (decided_at is null) = (held_on is null) and (decided_at is null) = (strengths_and_risks is null)
        and (decided_at is null) = (parents_view is null))
);
create index conference_record on childprotection.conference (record_id, called_at);

create table childprotection.conference_child (
    conference_id uuid not null references childprotection.conference,
    record_id     uuid not null references childprotection.case_record,
    child_id      uuid not null references childprotection.case_child,
    decision      text check (decision in ('PLAN', 'NO_PLAN', 'CONTINUES', 'ENDS')),
    category      text check (category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
    why           text,
    childs_view   text,
    primary key (conference_id, child_id),
    constraint conference_category_with_a_plan check ((decision in ('PLAN', 'CONTINUES')) = (category is not null))
);
create index conference_child_record on childprotection.conference_child (record_id);

create table childprotection.conference_view (
    conference_id uuid not null references childprotection.conference,
    record_id     uuid not null references childprotection.case_record,
    place         int  not null,
    agency        text not null,
    view          text not null check (view in ('PLAN', 'NO_PLAN', 'NOT_GIVEN')),
    words         text,
    primary key (conference_id, place)
);
create index conference_view_record on childprotection.conference_view (record_id);

create table childprotection.conference_complaint (
    id            uuid primary key,
    conference_id uuid        not null references childprotection.conference,
    record_id     uuid        not null references childprotection.case_record,
    made_by       text        not null,
    received_on   date        not null,
    words         text        not null,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,
    finding       text check (finding in ('UPHELD', 'PARTLY_UPHELD', 'NOT_UPHELD', 'WITHDRAWN')),
    answer        text,
    answered_on   date,
    answered_by   text,
    constraint complaint_answered_whole check ((finding is null) = (answer is null)
        and (finding is null) = (answered_on is null) and (finding is null) = (answered_by is null))
);
create index conference_complaint_record on childprotection.conference_complaint (record_id);

do $$
declare
    t text;
begin
    foreach t in array array['conference', 'conference_child', 'conference_view', 'conference_complaint'] loop
        execute format('alter table childprotection.%I enable row level security', t);
        execute format('alter table childprotection.%I force row level security', t);
        execute format('create policy %I on childprotection.%I using ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id)) with check ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id))', t || '_of_the_case', t);
        execute format('grant select, insert on childprotection.%I to lineofsight_app', t);
    end loop;
end
$$;
grant update (version, meeting_id, held_on, strengths_and_risks, parents_view, late_because, decided_by, decided_at)
    on childprotection.conference to lineofsight_app;
grant update (decision, category, why, childs_view) on childprotection.conference_child to lineofsight_app;
grant update (finding, answer, answered_on, answered_by) on childprotection.conference_complaint to lineofsight_app;
