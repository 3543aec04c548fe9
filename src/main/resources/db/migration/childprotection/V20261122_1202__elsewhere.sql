-- Facts that the council keeps in its own system: dates and code values that an extract reports of a child. Managers see
-- all; a social worker those of the children in their cases.

-- One extract that came. It says nothing of anybody.
create table childprotection.elsewhere_delivery (
    id          uuid primary key,
    source      text        not null check (source in ('SSD', 'ANNEX_A')),
    as_of       date        not null,
    received_at timestamptz not null,
    received_by text        not null,
    -- 'VISIT=2026-05-01': which kinds it reports, and from which day on it would report them
    covers      text[]      not null default '{}',
    taken_at    timestamptz,
    taken_by    text,
    constraint elsewhere_delivery_taken check ((taken_at is null) = (taken_by is null))
);

-- A child as the council's system knows them.
create table childprotection.elsewhere_child (
    id             uuid primary key,
    council_number text not null unique,
    given_names    text,
    family_name    text,
    born_on        date,
    expected_on    date,
    nhs_number     text,
    upn            text,
    last_delivery  uuid not null references childprotection.elsewhere_delivery
);
create index elsewhere_child_nhs on childprotection.elsewhere_child (nhs_number) where nhs_number is not null;
create index elsewhere_child_upn on childprotection.elsewhere_child (upn) where upn is not null;

-- Which records of people here are of that child, and who says so.
create table childprotection.elsewhere_match (
    record_id        uuid        not null references childprotection.elsewhere_child,
    person_record_id uuid        not null unique,
    how              text        not null check (how in ('NHS_NUMBER', 'UPN', 'PERSON')),
    said_by          text        not null,
    said_at          timestamptz not null,
    primary key (record_id, person_record_id)
);

-- Somebody looked, and they are two children.
create table childprotection.elsewhere_other (
    record_id        uuid        not null references childprotection.elsewhere_child,
    person_record_id uuid        not null,
    said_by          text        not null,
    said_at          timestamptz not null,
    primary key (record_id, person_record_id)
);

create table childprotection.elsewhere_fact (
    id            uuid primary key,
    record_id     uuid not null references childprotection.elsewhere_child,
    source        text not null,
    kind          text not null,
    -- its number in that system, or what stands for one
    key           text not null,
    on_day        date not null,
    ended_on      date,
    -- when all of it began, where this is one part: the day a child came into care
    whole_since   date,
    -- a line for each code value: 'Latest category: Neglect'
    codes         text not null,
    first_delivery uuid not null references childprotection.elsewhere_delivery,
    last_delivery uuid not null references childprotection.elsewhere_delivery,
    -- the first extract that should have reported it and did not; absent while it is reported
    gone_delivery uuid references childprotection.elsewhere_delivery,
    unique (record_id, source, kind, key),
    constraint elsewhere_fact_ends_after_it_begins check (ended_on is null or ended_on >= on_day)
);
create index elsewhere_fact_kind on childprotection.elsewhere_fact (source, kind, on_day);

-- What a fact was, before a newer extract said something else.
create table childprotection.elsewhere_was (
    fact_id     uuid not null references childprotection.elsewhere_fact,
    record_id   uuid not null references childprotection.elsewhere_child,
    -- the extract that last said so
    delivery_id uuid not null references childprotection.elsewhere_delivery,
    on_day      date not null,
    ended_on    date,
    codes       text not null,
    primary key (fact_id, delivery_id)
);
create index elsewhere_was_record on childprotection.elsewhere_was (record_id);

-- What an extract says, until it is taken or set aside.
create table childprotection.elsewhere_arrived_child (
    delivery_id    uuid not null references childprotection.elsewhere_delivery,
    council_number text not null,
    given_names    text,
    family_name    text,
    born_on        date,
    expected_on    date,
    nhs_number     text,
    upn            text
);
create index elsewhere_arrived_child_delivery on childprotection.elsewhere_arrived_child (delivery_id, council_number);
create table childprotection.elsewhere_arrived (
    delivery_id    uuid not null references childprotection.elsewhere_delivery,
    place          int  not null,
    council_number text not null,
    kind           text not null,
    key            text not null,
    on_day         date not null,
    ended_on       date,
    whole_since    date,
    codes          text not null
);
create index elsewhere_arrived_delivery on childprotection.elsewhere_arrived (delivery_id, kind, council_number, key);

do $$
declare
    t text;
begin
    foreach t in array array['elsewhere_delivery', 'elsewhere_child', 'elsewhere_match', 'elsewhere_other', 'elsewhere_fact',
        'elsewhere_was', 'elsewhere_arrived_child', 'elsewhere_arrived'] loop
        execute format('alter table childprotection.%I enable row level security', t);
        execute format('alter table childprotection.%I force row level security', t);
        execute format('grant select, insert on childprotection.%I to lineofsight_app', t);
    end loop;
    -- what has arrived and is not taken, and who is whose double, is for managers
    foreach t in array array['elsewhere_arrived_child', 'elsewhere_arrived', 'elsewhere_other'] loop
        execute format('create policy %I on childprotection.%I using ((select platform.actor_role()) in '
            '(''SYSTEM'', ''SOCIAL_WORK_MANAGER'')) with check ((select platform.actor_role()) in '
            '(''SYSTEM'', ''SOCIAL_WORK_MANAGER''))', t || '_managed', t);
    end loop;
    foreach t in array array['elsewhere_fact', 'elsewhere_was'] loop
        execute format('create policy %I on childprotection.%I using ((select platform.actor_role()) in '
            '(''SYSTEM'', ''SOCIAL_WORK_MANAGER'') or exists (select 1 from childprotection.elsewhere_match m '
            'where m.record_id = %I.record_id)) with check ((select platform.actor_role()) = ''SYSTEM'')', t || '_seen', t, t);
    end loop;
end
$$;
create policy elsewhere_delivery_seen on childprotection.elsewhere_delivery
    using ((select platform.actor_role()) in ('SYSTEM', 'SOCIAL_WORK_MANAGER', 'SOCIAL_WORKER', 'CONFERENCE_CHAIR'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'SOCIAL_WORK_MANAGER'));
create policy elsewhere_child_seen on childprotection.elsewhere_child
    using ((select platform.actor_role()) in ('SYSTEM', 'SOCIAL_WORK_MANAGER')
        or exists (select 1 from childprotection.elsewhere_match m where m.record_id = elsewhere_child.id))
    with check ((select platform.actor_role()) = 'SYSTEM');
-- under the policy of the case's children: a social worker has the matches of their own
create policy elsewhere_match_seen on childprotection.elsewhere_match
    using ((select platform.actor_role()) in ('SYSTEM', 'SOCIAL_WORK_MANAGER')
        or exists (select 1 from childprotection.case_child c where c.person_record_id = elsewhere_match.person_record_id))
    with check ((select platform.actor_role()) in ('SYSTEM', 'SOCIAL_WORK_MANAGER'));

grant update (covers, taken_at, taken_by) on childprotection.elsewhere_delivery to lineofsight_app;
grant update (given_names, family_name, born_on, expected_on, nhs_number, upn, last_delivery) on childprotection.elsewhere_child to lineofsight_app;
grant update (on_day, ended_on, whole_since, codes, last_delivery, gone_delivery) on childprotection.elsewhere_fact to lineofsight_app;
grant delete on childprotection.elsewhere_arrived_child, childprotection.elsewhere_arrived to lineofsight_app;

-- What was recorded here of the same kinds, to be held beside a fact from elsewhere. Under the reader's own policies.
create view childprotection.recorded_here with (security_invoker) as
select c.person_record_id, d.record_id, 'STRATEGY_DISCUSSION' as kind, m.held_on as on_day, cast(null as date) as ended_on,
       '/child-protection/strategy-discussions/' || d.id as href
  from childprotection.strategy_discussion d
  join childprotection.strategy_child s on s.discussion_id = d.id
  join childprotection.case_child c on c.id = s.child_id
  join meetings.published_day m on m.meeting_id = d.meeting_id
union all
select c.person_record_id, f.record_id,
       case f.kind when 'REVIEW' then 'REVIEW_CONFERENCE' else 'INITIAL_CONFERENCE' end, f.held_on, null,
       '/child-protection/cases/' || f.record_id
  from childprotection.conference f
  join childprotection.conference_child s on s.conference_id = f.id
  join childprotection.case_child c on c.id = s.child_id
 where f.held_on is not null
union all
select c.person_record_id, a.record_id, 'ASSESSMENT', (a.began_at at time zone 'Europe/London')::date,
       (a.agreed_at at time zone 'Europe/London')::date, '/child-protection/cases/' || a.record_id
  from childprotection.assessment a
  join childprotection.assessment_child s on s.assessment_id = a.id
  join childprotection.case_child c on c.id = s.child_id
union all
select p.person_record_id, p.record_id,
       case l.kind when 'CHILD_PROTECTION' then 'CHILD_PROTECTION_PLAN' else 'CHILD_IN_NEED_PLAN' end, p.began_on, p.ended_on,
       '/child-protection/cases/' || p.record_id
  from childprotection.plan_child p
  join childprotection.plan l on l.id = p.plan_id
union all
select c.person_record_id, v.record_id, 'VISIT', v.visited_on, null, '/child-protection/cases/' || v.record_id
  from childprotection.visit v
  join childprotection.visit_child s on s.visit_id = v.id
  join childprotection.case_child c on c.id = s.child_id;
grant select on childprotection.recorded_here to lineofsight_app;

-- For flags and lists, as before, and what the council's system reports of the same: once where both say the same.
create or replace view childprotection.published_status with (security_invoker) as
select c.person_record_id, c.record_id,
       case p.kind when 'CHILD_PROTECTION' then 'CHILD_PROTECTION_PLAN' else 'CHILD_IN_NEED' end as status,
       c.began_on as since, c.ended_on as until, cast(null as text) as team, cast(null as text) as came_from
  from childprotection.plan_child c
  join childprotection.plan p on p.id = c.plan_id
union all
select m.person_record_id, f.record_id, f.status, f.since, f.until, cast(null as text) as team,
       'the council’s system, extract of ' || to_char(d.as_of, 'FMDD FMMonth YYYY')
           || ', received ' || to_char(d.received_at at time zone 'Europe/London', 'FMDD FMMonth YYYY') as came_from
  from (select f.record_id,
               case f.kind when 'CHILD_IN_NEED_PLAN' then 'CHILD_IN_NEED' else f.kind
                    end as status,
               coalesce(f.whole_since, f.on_day) as since,
               case when bool_or(f.ended_on is null) then null else max(f.ended_on) end as until,
               max(f.last_delivery::text)::uuid as delivery
          from childprotection.elsewhere_fact f
         where f.kind in ('CHILD_PROTECTION_PLAN', 'CHILD_IN_NEED_PLAN', 'LOOKED_AFTER') and f.gone_delivery is null
         group by 1, 2, 3) f
  join childprotection.elsewhere_match m on m.record_id = f.record_id
  join childprotection.elsewhere_delivery d on d.id = f.delivery
 where not exists (select 1
                     from childprotection.plan_child c
                     join childprotection.plan p on p.id = c.plan_id
                    where c.person_record_id = m.person_record_id
                      and f.status = case p.kind when 'CHILD_PROTECTION' then 'CHILD_PROTECTION_PLAN' else 'CHILD_IN_NEED' end
                      and c.began_on = f.since and c.ended_on is not distinct from f.until);
