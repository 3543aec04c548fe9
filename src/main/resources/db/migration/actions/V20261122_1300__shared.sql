-- What was decided in a plan is read by everybody who works on the plan: what, who, by when and how it stands. What was
-- written with each step stays with those who do it and those who run it.

select platform.bind_actor('00000000-0000-0000-0000-000000000001', null, 'SYSTEM');

-- a record whose people read the action and take no step; absent where nobody else does
alter table actions.action add shared_with uuid;
create index action_shared_with on actions.action (shared_with) where shared_with is not null;
update actions.action set shared_with = subject_id where subject_kind = 'plan';

drop policy action_seen on actions.action;
create policy action_seen on actions.action for select using (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(id) or actions.runs(record_id)
    or access.involved(shared_with));

drop policy step_seen on actions.step;
create policy step_seen on actions.step for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a
                where a.id = step.record_id
                  and (actions.runs(a.record_id) or (access.involved(a.id) and a.offer = step.offer))));
