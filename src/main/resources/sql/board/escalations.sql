-- Escalations with the clock of their reply. Feeds Escalations.
select e.*, c.unit, c.due_at, c.stopped_at
  from board.escalation e
  left join timescales.published_clock c on c.subject_kind = 'escalation' and c.subject_id = e.id and c.code = 'board.escalation-reply'
 where cast(:escalation as uuid) is null or e.id = :escalation
 order by c.due_at, e.id
