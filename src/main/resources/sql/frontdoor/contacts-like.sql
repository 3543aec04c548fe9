-- Contacts of the last twelve months about children who are taken as the same, as far as the reader may see them: the
-- newest first. Feeds the page on which a referral is checked before it is sent.
select distinct c.id,
       c.reference,
       c.received_at,
       c.source_agency_name,
       c.status
from frontdoor.contact_child child
join frontdoor.contact c
  on c.id = child.record_id
where (child.match_key = any(cast(:keys as text[])) or child.nhs_number = any(cast(:numbers as text[])))
  and c.received_at >= :since
order by c.received_at desc
limit 10
