-- The one list of improvement actions (page PlanListPage): what is due first, or what was raised last, at the top.
select p.action_id, p.impact, p.recheck_due_on, p.last_found, p.escalated_at, p.escalated_to, p.raised_at
  from actions.published_improvement p
 where :state = any(actionplan.states(p.status, p.due_on, p.impact, p.recheck_due_on, p.escalated_at, :today, :recheckUntil))
   and (cast(:agency as uuid) is null or p.owner_agency_id = cast(:agency as uuid))
   and (not :outside or p.owner_agency_id is null)
   and (cast(:source as text) is null or p.from_source = cast(:source as text))
   and (cast(:theme as text) is null or lower(p.theme) = lower(cast(:theme as text)))
   and p.due_on <= coalesce(cast(:until as date), date '9999-12-31')
   and (:newest or cast(:afterId as uuid) is null
        or (p.due_on, p.action_id) > (cast(:afterDue as date), cast(:afterId as uuid)))
   and (not :newest or cast(:afterId as uuid) is null
        or (p.raised_at, p.action_id) < (cast(:afterRaised as timestamptz), cast(:afterId as uuid)))
 order by case when :newest then p.raised_at end desc, case when :newest then p.action_id end desc, p.due_on, p.action_id
 limit :limit
