-- The list of actions (page ActionListPage): what is due first comes first. Whose: those one has to do, or those one runs.
select a.id
  from actions.action a
  join actions.standing s on s.record_id = a.id
 where case when :mine
            then a.owner_account_id = :account or (a.owner_role = :role and a.owner_agency_id = cast(:agency as uuid))
            else actions.runs(a.record_id) end
   and s.status = any(cast(:statuses as text[]))
   and (not :late or a.due_on < :today)
   and a.due_on <= coalesce(cast(:until as date), date '9999-12-31')
   and (cast(:of as uuid) is null or a.owner_agency_id = cast(:of as uuid))
   and (cast(:afterId as uuid) is null or (a.due_on, a.id) > (cast(:afterDue as date), cast(:afterId as uuid)))
 order by a.due_on, a.id
 limit :limit
