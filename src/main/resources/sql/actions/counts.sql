-- How many actions there are in each state (page ActionListPage), with the filters of list.sql but for the state itself.
select s.status, a.due_on < :today as late, count(*)::int as number
  from actions.action a
  join actions.standing s on s.record_id = a.id
 where case when :mine
            then a.owner_account_id = :account or (a.owner_role = :role and a.owner_agency_id = cast(:agency as uuid))
            else actions.runs(a.record_id) end
   and a.due_on <= coalesce(cast(:until as date), date '9999-12-31')
   and (cast(:of as uuid) is null or a.owner_agency_id = cast(:of as uuid))
 group by s.status, late
