-- Families with early help and the clock that runs out first, a page of them and how many there are; only those whose plan
-- has drifted, where asked for; under the reader's own policies. Feeds /early-help/families, /early-help/drift,
-- /early-help/my-families, /front-door/early-help and /my-work.
with listed as (
    select f.*,
           k.code,
           k.unit,
           k.due_at,
           coalesce(k.due_at, 'infinity') as due_key,
           count(*) over ()::int as number
    from earlyhelp.family f
    left join lateral (
        select clock.code, clock.unit, clock.due_at
        from timescales.published_clock clock
        where clock.record_id = f.id and clock.stopped_at is null
        order by clock.due_at
        limit 1) k on true
    where (cast(:stage as text) is null and (:all or f.stage <> 'CLOSED') or f.stage = :stage)
      and (cast(:agency as uuid) is null or f.key_worker_agency_id = :agency)
      and (cast(:keyWorker as uuid) is null or f.key_worker_id = :keyWorker)
      and (cast(:before as timestamptz) is null or k.due_at < cast(:before as timestamptz))
      and (cast(:reason as text) is null or f.close_reason = :reason)
      and (not :drifted or exists (select 1 from timescales.published_clock review
                                   where review.record_id = f.id and review.stopped_at is null
                                     and review.code in ('earlyhelp.first-review', 'earlyhelp.next-review')
                                     and review.due_at < cast(:now as timestamptz)))
      and (not :planned or (f.planned_at is not null and f.stage = 'HELPING'))
      and (not :assessed or exists (select 1 from earlyhelp.assessment a
                                    where a.record_id = f.id and a.completed_at is not null
                                      and (cast(:assessor as uuid) is null or a.agency_id = :assessor)))
      and (cast(:step as text) is null or exists (select 1 from earlyhelp.step s where s.record_id = f.id and s.direction = :step)))
select *
from listed
where cast(:afterId as uuid) is null
   or due_key > coalesce(cast(:afterDue as timestamptz), 'infinity')
   or (due_key = coalesce(cast(:afterDue as timestamptz), 'infinity') and id < cast(:afterId as uuid))
order by due_key, id desc
limit :limit
