-- How many improvement actions there are in each state (page PlanListPage), with the filters of list.sql but for the state.
select state, count(*)::int as number
  from actions.published_improvement p,
       unnest(actionplan.states(p.status, p.due_on, p.impact, p.recheck_due_on, p.escalated_at, :today, :recheckUntil)) state
 where (cast(:agency as uuid) is null or p.owner_agency_id = cast(:agency as uuid))
   and (not :outside or p.owner_agency_id is null)
   and (cast(:source as text) is null or p.from_source = cast(:source as text))
   and (cast(:theme as text) is null or lower(p.theme) = lower(cast(:theme as text)))
   and p.due_on <= coalesce(cast(:until as date), date '9999-12-31')
 group by state
