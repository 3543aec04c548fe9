-- Callers whom nobody answered and nobody called back yet, one row for each number, whoever waits longest first. Feeds "My work".
select c.number,
       min(c.offered_at) as first_at,
       max(c.offered_at) as last_at,
       count(*)::int as times,
       (array_agg(c.id order by c.offered_at desc, c.id))[1] as id,
       array_agg(c.id) as ids
from frontdoor.dropped_call c
where c.became = 'WAITING'
  and c.offered_at >= :since
group by c.number
order by min(c.offered_at), c.number
limit :limit
