-- Contacts whose claimed and decided levels differ, in an order that chance made and the seed can make again. Feeds the samples of
-- /front-door/mirror.
select f.id,
       f.reading
from frontdoor.contact_facts(:now) f
where f.received_at >= :from
  and f.received_at < :to
  and f.reading in ('OVER', 'UNDER')
  and (cast(:agency as text) is null or f.agency = :agency)
  and (cast(:team as text) is null or f.team = :team)
order by md5(cast(:seed as text) || f.id::text)
