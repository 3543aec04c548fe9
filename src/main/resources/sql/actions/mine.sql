-- What waits for somebody: for My work. What they or their agency have to do, and what they raised: what
-- is theirs to go on with, and what somebody else is late with.
select a.id
  from actions.action a
  join actions.standing s on s.record_id = a.id
 where (s.status in ('OFFERED', 'ACCEPTED')
        and (a.owner_account_id = :account
             or (a.owner_role = :role and a.owner_agency_id = cast(:agency as uuid))))
    or (s.status in ('RETURNED', 'DONE') and a.raised_by_id = :account and actions.runs(a.record_id)
        and s.done_by_id is distinct from :account)
    or (s.status in ('OFFERED', 'ACCEPTED') and a.raised_by_id = :account and actions.runs(a.record_id)
        and a.due_on < :today)
 order by a.due_on, a.id
 limit 500
