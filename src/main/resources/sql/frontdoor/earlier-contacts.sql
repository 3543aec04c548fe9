-- The earlier contacts about any child of this one, newest first. Feeds the front door's page of a contact.
select distinct c.id,
       c.reference,
       c.received_at,
       c.source_agency_name,
       c.claimed_level,
       d.level,
       d.outcome,
       c.received_at >= :since as within_twelve_months
from frontdoor.contact_child child
join frontdoor.contact_child earlier
  on earlier.record_id <> child.record_id
 and (earlier.match_key = child.match_key or earlier.nhs_number = child.nhs_number)
join frontdoor.contact c
  on c.id = earlier.record_id
left join frontdoor.decision d
  on d.record_id = c.id and d.sent_back is null
where child.record_id = :record
  and c.received_at < :received
order by c.received_at desc
limit 50
