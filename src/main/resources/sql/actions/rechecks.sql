-- Improvement actions that somebody raised and that are to be looked at again: for RecheckWork.
select a.id, a.reference, a.what, r.due_on
  from actions.recheck r
  join actions.action a on a.id = r.record_id
  join actions.standing s on s.record_id = a.id
 where r.closed_at is null
   and r.due_on <= :until
   and a.raised_by_id = :account
   and s.status = 'CHECKED'
   and s.done_by_id <> :account
 order by r.due_on, a.id
 limit 200
