-- What was due before today, is not done, and whose owner was not reminded since that day: for ChaseActions. Somebody
-- without an account is told by those who run it, who find it in My work.
select a.id
  from actions.action a
  join actions.standing s on s.record_id = a.id
 where s.status in ('OFFERED', 'ACCEPTED')
   and a.due_on < :today
   and (a.owner_role is not null or a.owner_account_id is not null)
   and not exists (select 1 from actions.chase c where c.record_id = a.id and c.due_on = a.due_on)
 order by a.due_on, a.id
