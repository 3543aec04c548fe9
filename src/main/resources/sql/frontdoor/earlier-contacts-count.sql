-- How many earlier contacts there were about any child of this one within twelve months. Feeds triage.
select count(distinct earlier.record_id)
from frontdoor.contact_child child
join frontdoor.contact_child earlier
  on earlier.record_id <> child.record_id
 and (earlier.match_key = child.match_key or earlier.nhs_number = child.nhs_number)
join frontdoor.contact contact
  on contact.id = earlier.record_id
where child.record_id = :record
  and contact.received_at >= :since
