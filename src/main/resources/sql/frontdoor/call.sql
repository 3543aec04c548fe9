-- One call that counts, with what the front door noted of it. Feeds /front-door/calls/{id}.
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
       d.became,
       k.reference as contact_reference,
       k.id as contact_id,
       j.joined_by,
       j.joined_at,
       b.called_by,
       b.called_back_at,
       b.words as called_back_words
from frontdoor.counted_call c
left join frontdoor.dropped_call d
  on d.id = c.id
left join frontdoor.call_contact j
  on j.call_id = c.id
 and j.parted_at is null
left join frontdoor.contact k
  on k.id = j.record_id
left join frontdoor.call_back b
  on b.call_id = c.id
where c.id = :id
