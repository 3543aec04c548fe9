-- Dropped calls by what became of the caller, the newest first: whoever rang last is most likely to be reached. Feeds
-- /front-door/calls/dropped.
select c.id,
       c.direction,
       c.offered_at,
       c.out_of_hours,
       c.ended,
       c.wait_seconds,
       c.duration_seconds,
       c.queue,
       c.agent,
       c.number,
       c.number_known,
       c.reference,
       c.became,
       k.reference as contact_reference
from frontdoor.dropped_call c
left join frontdoor.call_contact j
  on j.call_id = c.id
 and j.parted_at is null
left join frontdoor.contact k
  on k.id = j.record_id
where c.became = :became
  and c.offered_at >= :from
  and c.offered_at < :to
  and (cast(:afterAt as timestamptz) is null or (c.offered_at, c.id) < (:afterAt, cast(:afterId as uuid)))
order by c.offered_at desc, c.id desc
limit :limit
