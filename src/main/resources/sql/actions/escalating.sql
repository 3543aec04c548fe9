-- Actions of the one plan that are late, not done and not before the board yet, each with when its group was told: for
-- EscalateActions.
select a.id,
       (select max(e.at) from actions.escalation e
         where e.record_id = a.id and e.due_on = a.due_on and e.group_id is not null) as to_group
  from actions.action a
  join actions.standing s on s.record_id = a.id
 where a.from_source is not null
   and s.status in ('OFFERED', 'ACCEPTED', 'RETURNED')
   and a.due_on < :today
   and not exists (select 1 from actions.escalation e
                    where e.record_id = a.id and e.due_on = a.due_on and e.group_id is null)
 order by a.due_on, a.id
