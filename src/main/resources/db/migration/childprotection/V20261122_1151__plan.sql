-- Plans for children: child protection plans and child in need plans, kept the same way. A plan is a record of its own,
-- because those who work on it from other agencies see it and not the case: they are involved in the plan.

create table childprotection.plan (
    id            uuid primary key,
    record_id     uuid        not null references childprotection.case_record,
    version       int         not null,
    kind          text        not null check (kind in ('CHILD_PROTECTION', 'CHILD_IN_NEED')),
    reference     text        not null unique,
    began_on      date        not null,
    began_by      text        not null,
    conference_id uuid references childprotection.conference,
    safety        text        not null,
    contingency   text        not null,
    consent       text check (consent in ('AGREED', 'REFUSED')),
    ended_on      date,
    constraint plan_of_a_conference check ((kind = 'CHILD_PROTECTION') = (conference_id is not null)),
    constraint plan_consent_to_need check ((kind = 'CHILD_IN_NEED') = (consent is not null)),
    constraint plan_ends_after_it_begins check (ended_on is null or ended_on >= began_on)
);
create index plan_record on childprotection.plan (record_id, began_on);
create index plan_running on childprotection.plan (kind, began_on) where ended_on is null;

create table childprotection.plan_child (
    plan_id          uuid not null references childprotection.plan,
    record_id        uuid not null references childprotection.case_record,
    child_id         uuid not null references childprotection.case_child,
    person_record_id uuid not null,
    name             text not null,
    birth            text not null,
    began_on         date not null,
    -- earlier plans of the same kind, anywhere: what is known, and that nobody knows, are different
    earlier          text not null check (earlier in ('NONE', 'SOME', 'NOT_KNOWN')),
    earlier_ended_on date,
    ended_on         date,
    end_reason       text,
    ended_by         text,
    primary key (plan_id, child_id),
    constraint plan_child_earlier check (earlier_ended_on is null or earlier = 'SOME'),
    constraint plan_child_ended_whole check ((ended_on is null) = (end_reason is null)
        and (ended_on is null) = (ended_by is null)),
    constraint plan_child_not_ended_before check (ended_on is null or ended_on >= began_on)
);
create index plan_child_record on childprotection.plan_child (record_id);
create index plan_child_person on childprotection.plan_child (person_record_id, began_on);

create table childprotection.plan_category (
    plan_id       uuid not null references childprotection.plan,
    record_id     uuid not null references childprotection.case_record,
    child_id      uuid not null references childprotection.case_child,
    from_on       date not null,
    category      text not null check (category in ('NEG', 'PHY', 'SAB', 'EMO', 'MUL')),
    conference_id uuid not null references childprotection.conference,
    primary key (plan_id, child_id, from_on)
);
create index plan_category_record on childprotection.plan_category (record_id);

create table childprotection.plan_outcome (
    id         uuid primary key,
    plan_id    uuid        not null references childprotection.plan,
    record_id  uuid        not null references childprotection.case_record,
    place      int         not null,
    outcome    text        not null,
    measure    text        not null,
    wanted_by  date        not null,
    version    int         not null,
    written_by text        not null,
    written_at timestamptz not null,
    unique (plan_id, place)
);
create index plan_outcome_record on childprotection.plan_outcome (record_id);

create table childprotection.plan_progress (
    id          uuid primary key,
    outcome_id  uuid        not null references childprotection.plan_outcome,
    plan_id     uuid        not null references childprotection.plan,
    record_id   uuid        not null references childprotection.case_record,
    judged_on   date        not null,
    progress    text        not null check (progress in ('ACHIEVED', 'BETTER', 'SAME', 'WORSE', 'NOT_KNOWN')),
    words       text        not null,
    meeting_id  uuid,
    judged_by   text        not null,
    recorded_at timestamptz not null
);
create index plan_progress_outcome on childprotection.plan_progress (plan_id, outcome_id, judged_on, recorded_at);
create index plan_progress_record on childprotection.plan_progress (record_id);

-- Core groups of a child protection plan, reviews of a child in need plan.
create table childprotection.plan_meeting (
    id         uuid primary key,
    plan_id    uuid        not null references childprotection.plan,
    record_id  uuid        not null references childprotection.case_record,
    kind       text        not null check (kind in ('CORE_GROUP', 'NEED_REVIEW')),
    called_at  timestamptz not null,
    meeting_id uuid,
    held_on    date,
    summary    text,
    written_by text,
    constraint plan_meeting_held_whole check ((held_on is null) = (summary is null)
        and (held_on is null) = (written_by is null))
);
create index plan_meeting_plan on childprotection.plan_meeting (plan_id, called_at);
create index plan_meeting_record on childprotection.plan_meeting (record_id);

create table childprotection.visit (
    id          uuid primary key,
    plan_id     uuid        not null references childprotection.plan,
    record_id   uuid        not null references childprotection.case_record,
    visited_on  date        not null,
    place       text        not null,
    announced   boolean     not null,
    home        text        not null,
    visited_by  text        not null,
    recorded_at timestamptz not null
);
create index visit_plan on childprotection.visit (plan_id, visited_on);
create index visit_record on childprotection.visit (record_id);

create table childprotection.visit_child (
    visit_id   uuid not null references childprotection.visit,
    record_id  uuid not null references childprotection.case_record,
    child_id   uuid not null references childprotection.case_child,
    seen       text not null check (seen in ('ALONE', 'WITH_OTHERS', 'NOT_SEEN')),
    why_not    text,
    words      text,
    primary key (visit_id, child_id),
    constraint visit_not_alone_says_why check (seen = 'ALONE' or why_not is not null),
    constraint visit_seen_says_what check (seen = 'NOT_SEEN' or words is not null)
);
create index visit_child_record on childprotection.visit_child (record_id);

alter table childprotection.plan enable row level security;
alter table childprotection.plan force row level security;
create policy plan_seen on childprotection.plan for select using (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id) or access.involved(id));
create policy plan_made on childprotection.plan for insert with check (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
create policy plan_changed on childprotection.plan for update
    using ((select platform.actor_role()) = 'SYSTEM' or access.involved(record_id))
    with check ((select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
grant select, insert on childprotection.plan to lineofsight_app;
grant update (version, ended_on) on childprotection.plan to lineofsight_app;

do $$
declare
    t text;
begin
    foreach t in array array['plan_child', 'plan_category', 'plan_outcome', 'plan_progress', 'plan_meeting'] loop
        execute format('alter table childprotection.%I enable row level security', t);
        execute format('alter table childprotection.%I force row level security', t);
        execute format('create policy %I on childprotection.%I for select using ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id) or access.involved(plan_id))', t || '_seen', t);
        execute format('create policy %I on childprotection.%I for insert with check ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id))', t || '_made', t);
        execute format('create policy %I on childprotection.%I for update using ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id)) with check ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id))', t || '_changed', t);
        execute format('grant select, insert on childprotection.%I to lineofsight_app', t);
    end loop;
    -- what was seen and said at home is for the case's people; the plan says when the last visit was
    foreach t in array array['visit', 'visit_child'] loop
        execute format('alter table childprotection.%I enable row level security', t);
        execute format('alter table childprotection.%I force row level security', t);
        execute format('create policy %I on childprotection.%I using ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id)) with check ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id))', t || '_of_the_case', t);
        execute format('grant select, insert on childprotection.%I to lineofsight_app', t);
    end loop;
end
$$;
grant update (ended_on, end_reason, ended_by) on childprotection.plan_child to lineofsight_app;
grant update (outcome, measure, wanted_by, version, written_by, written_at) on childprotection.plan_outcome to lineofsight_app;
grant update (meeting_id, held_on, summary, written_by) on childprotection.plan_meeting to lineofsight_app;

-- For flags and lists, under the reader's own policies: that a child has a plan, and never why.
create view childprotection.published_status with (security_invoker) as
select c.person_record_id, c.record_id,
       case p.kind when 'CHILD_PROTECTION' then 'CHILD_PROTECTION_PLAN' else 'CHILD_IN_NEED' end as status,
       c.began_on as since, c.ended_on as until, cast(null as text) as team, cast(null as text) as came_from
  from childprotection.plan_child c
  join childprotection.plan p on p.id = c.plan_id;
grant select on childprotection.published_status to lineofsight_app;
