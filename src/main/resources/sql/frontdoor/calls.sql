-- Calls of a period, newest first, a page at a time. Feeds /front-door/calls/list.
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
       null as became,
       k.reference as contact_reference
from frontdoor.counted_call c
left join frontdoor.call_contact j
  on j.call_id = c.id
 and j.parted_at is null
left join frontdoor.contact k
  on k.id = j.record_id
where c.direction = 'IN'
  and c.offered_at >= :from
  and c.offered_at < :to
  and (cast(:ended as text) is null or c.ended = :ended)
  and (not :outOfHours or c.out_of_hours)
  and (not :joined or j.call_id is not null)
  and (not :late or (c.ended = 'ANSWERED' and c.wait_seconds > :within))
  and (cast(:weekday as int) is null or extract(isodow from c.offered_at at time zone 'Europe/London') = :weekday)
  and (cast(:hour as int) is null or extract(hour from c.offered_at at time zone 'Europe/London') = :hour)
  and (cast(:afterAt as timestamptz) is null or (c.offered_at, c.id) < (:afterAt, cast(:afterId as uuid)))
order by c.offered_at desc, c.id desc
limit :limit
