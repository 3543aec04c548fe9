-- How many open contacts there are of each colour and in each state. Feeds the filters of /front-door.
select coalesce(t.colour, 'UNTRIAGED') as colour,
       c.status,
       count(*)::int as number
from frontdoor.contact c
join frontdoor.triage t
  on t.record_id = c.id
where c.status <> 'TOLD'
group by 1, 2
