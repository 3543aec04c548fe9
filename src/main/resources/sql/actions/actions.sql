-- Actions as Action: for an action's page, the panel of a record or a source, and My work.
select a.*, s.status, s.version, s.done_by_id, s.done_at,
       actions.runs(a.record_id) as runs, actions.owns(a.id) as owns
  from actions.action a
  join actions.standing s on s.record_id = a.id
 where a.id = any(cast(:actions as uuid[]))
 order by a.due_on, a.id
