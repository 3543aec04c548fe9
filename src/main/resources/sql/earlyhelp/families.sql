-- Families with early help and the clock that runs out first; only those whose plan has drifted, where asked for; under
-- the reader's own policies. Feeds /early-help/families, /early-help/drift and /early-help/my-families.
select f.*,
       k.code,
       k.unit,
       k.due_at
from earlyhelp.family f
left join lateral (
    select clock.code, clock.unit, clock.due_at
    from timescales.published_clock clock
    where clock.record_id = f.id and clock.stopped_at is null
    order by clock.due_at
    limit 1) k on true
where (cast(:stage as text) is null and (:all or f.stage <> 'CLOSED') or f.stage = :stage)
  and (cast(:agency as uuid) is null or f.key_worker_agency_id = :agency)
  and (cast(:reason as text) is null or f.close_reason = :reason)
  and (not :drifted or (k.code in ('earlyhelp.first-review', 'earlyhelp.next-review') and k.due_at < cast(:now as timestamptz)))
  and (not :planned or (f.planned_at is not null and f.stage = 'HELPING'))
  and (not :assessed or exists (select 1 from earlyhelp.assessment a
                                where a.record_id = f.id and a.completed_at is not null
                                  and (cast(:assessor as uuid) is null or a.agency_id = :assessor)))
  and (cast(:step as text) is null or exists (select 1 from earlyhelp.step s where s.record_id = f.id and s.direction = :step))
order by k.due_at nulls last, f.opened_at desc, f.id
limit 300
