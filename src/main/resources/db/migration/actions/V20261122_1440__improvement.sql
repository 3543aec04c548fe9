-- Actions of the partnership's one action plan: what kind of work decided them, their theme, and who asks after them. The
-- safeguarding lead of the agency that has to do one reads it, whoever does it there.

alter table actions.action
    -- absent where it is work on a case
    add from_source text check (from_source in ('PLAN', 'MEETING', 'REVIEW', 'AUDIT', 'SELF_ASSESSMENT', 'SCRUTINY',
        'ESCALATION', 'PLEDGE', 'POLICY')),
    add theme text,
    -- the sub-group that asks after it; absent where the board does
    add overseen_by uuid,
    add overseer text,
    add constraint action_theme_of_an_improvement
        check (from_source is not null or (theme is null and overseen_by is null)),
    add constraint action_overseer_whole check ((overseen_by is null) = (overseer is null));
create index action_improvement on actions.action (due_on, id) where from_source is not null;
create index action_overseen on actions.action (overseen_by, due_on) where from_source is not null;

drop policy action_seen on actions.action;
create policy action_seen on actions.action for select using (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(id) or actions.runs(record_id)
    or access.involved(shared_with)
    or (from_source is not null and owner_agency_id = (select platform.actor_agency())
        and (select platform.actor_role()) = 'SAFEGUARDING_LEAD'));

-- What was done for the plan is read by everybody who reads the plan: nothing in it is about a child.
drop policy step_seen on actions.step;
create policy step_seen on actions.step for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a
                where a.id = step.record_id
                  and (actions.runs(a.record_id)
                       or (access.involved(a.id) and a.offer = step.offer)
                       or (a.from_source is not null
                           and (access.involved(a.shared_with)
                                or (a.offer = step.offer and a.owner_agency_id = (select platform.actor_agency())
                                    and (select platform.actor_role()) = 'SAFEGUARDING_LEAD'))))));
