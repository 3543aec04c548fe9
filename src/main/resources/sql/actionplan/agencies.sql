-- Improvement actions of each agency in each state (page AgenciesPage); without an agency, those for somebody outside.
select p.owner_agency_id, max(p.owner_agency) as owner_agency, state, count(*)::int as number
  from actions.published_improvement p,
       unnest(actionplan.states(p.status, p.due_on, p.impact, p.recheck_due_on, p.escalated_at, :today, :recheckUntil)) state
 group by p.owner_agency_id, state
 order by max(p.owner_agency), p.owner_agency_id
