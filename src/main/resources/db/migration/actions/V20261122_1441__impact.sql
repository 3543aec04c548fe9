-- What an improvement action changed, whether it is still so a year later, and to whom one that is late was taken. All of it
-- is added to, and nothing of it goes.

create table actions.impact (
    id        uuid primary key,
    -- the action
    record_id uuid        not null references actions.action,
    kind      text        not null check (kind in ('EVIDENCE', 'NONE_YET')),
    -- what is different; why nothing can be seen yet
    words     text        not null,
    -- where it can be seen
    seen_in   text,
    -- a measure, as it was and as it is
    measure   text,
    before    text,
    after     text,
    by_id     uuid        not null,
    by_name   text        not null,
    at        timestamptz not null,
    constraint impact_evidence_is_somewhere check ((kind = 'EVIDENCE') = (seen_in is not null)),
    constraint impact_measure_whole check ((measure is null) = (before is null) and (measure is null) = (after is null)),
    constraint impact_measure_is_evidence check (measure is null or kind = 'EVIDENCE')
);
create index impact_record on actions.impact (record_id, at, id);

create table actions.recheck (
    id        uuid primary key,
    -- the action
    record_id uuid        not null references actions.action,
    opened_at timestamptz not null,
    due_on    date        not null,
    -- what was found; absent until somebody has looked
    found     text check (found in ('IN_PLACE', 'PARTLY', 'GONE')),
    words     text,
    by_id     uuid,
    by_name   text,
    -- when somebody looked, or when it was not needed any more because the check itself was taken back
    closed_at timestamptz,
    constraint recheck_found_whole check ((found is null) = (words is null) and (found is null) = (by_id is null)
        and (found is null) = (by_name is null) and (found is null or closed_at is not null))
);
create index recheck_record on actions.recheck (record_id, opened_at, id);
create unique index recheck_open on actions.recheck (record_id) where closed_at is null;

create table actions.escalation (
    -- the action
    record_id  uuid        not null references actions.action,
    -- the day it was due on, which may be decided anew
    due_on     date        not null,
    -- the sub-group; absent for the board
    group_id   uuid,
    group_name text,
    at         timestamptz not null,
    constraint escalation_group_whole check ((group_id is null) = (group_name is null)),
    constraint escalation_once unique nulls not distinct (record_id, due_on, group_id)
);

alter table actions.impact enable row level security;
alter table actions.impact force row level security;
create policy impact_seen on actions.impact for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a where a.id = impact.record_id));
-- Whoever did it does not say what it changed.
create policy impact_said on actions.impact for insert with check (
    (select platform.actor_role()) = 'SYSTEM'
    or (by_id = (select platform.actor_account())
        and exists (select 1 from actions.action a join actions.standing s on s.record_id = a.id
                     where a.id = impact.record_id and actions.runs(a.record_id)
                       and s.status = 'CHECKED' and s.done_by_id <> (select platform.actor_account()))));
grant select, insert on actions.impact to lineofsight_app;

alter table actions.recheck enable row level security;
alter table actions.recheck force row level security;
create policy recheck_seen on actions.recheck for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a where a.id = recheck.record_id));
create policy recheck_opened on actions.recheck for insert with check (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a where a.id = recheck.record_id and actions.runs(a.record_id)));
create policy recheck_closed on actions.recheck for update
    using ((select platform.actor_role()) = 'SYSTEM'
        or exists (select 1 from actions.action a where a.id = recheck.record_id and actions.runs(a.record_id)))
    with check ((select platform.actor_role()) = 'SYSTEM' or by_id is null
        or (by_id = (select platform.actor_account())
            and exists (select 1 from actions.standing s
                         where s.record_id = recheck.record_id and s.done_by_id <> (select platform.actor_account()))));
grant select, insert on actions.recheck to lineofsight_app;
grant update (found, words, by_id, by_name, closed_at) on actions.recheck to lineofsight_app;

alter table actions.escalation enable row level security;
alter table actions.escalation force row level security;
create policy escalation_seen on actions.escalation for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a where a.id = escalation.record_id));
create policy escalation_made on actions.escalation for insert with check ((select platform.actor_role()) = 'SYSTEM');
grant select, insert on actions.escalation to lineofsight_app;

-- The actions of the one plan, for the lists and figures of other modules, under the reader's own policies: what was typed
-- of them is not here, but for the theme they are put under. A group is absent where the board is meant.
create view actions.published_improvement with (security_invoker) as
select a.id as action_id, a.record_id, a.from_source, a.theme, a.overseen_by, a.owner_agency_id, a.owner_agency, a.due_on,
       a.raised_at, s.status, s.done_at, i.kind as impact, r.due_on as recheck_due_on, l.found as last_found,
       e.at as escalated_at, e.group_id as escalated_to
  from actions.action a
  join actions.standing s on s.record_id = a.id
  left join lateral (select kind from actions.impact where record_id = a.id and s.status = 'CHECKED'
                      order by at desc, id desc limit 1) i on true
  left join actions.recheck r on r.record_id = a.id and r.closed_at is null
  left join lateral (select found from actions.recheck where record_id = a.id and found is not null
                      order by closed_at desc, id desc limit 1) l on true
  left join lateral (select at, group_id from actions.escalation where record_id = a.id and due_on = a.due_on
                        and s.status in ('OFFERED', 'ACCEPTED', 'RETURNED')
                      order by at desc, group_id nulls first limit 1) e on true
 where a.from_source is not null;
grant select on actions.published_improvement to lineofsight_app;

-- Its place in the plan may be put right; who runs it may do so.
grant update (from_source, theme, overseen_by, overseer) on actions.action to lineofsight_app;
