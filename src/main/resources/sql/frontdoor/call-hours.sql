-- Calls to the front door by weekday (1 is Monday) and hour in London. Feeds the table of hours of /front-door/calls.
select extract(isodow from c.offered_at at time zone 'Europe/London')::int as weekday,
       extract(hour from c.offered_at at time zone 'Europe/London')::int as hour,
       count(*)::int as number
from frontdoor.counted_call c
where c.direction = 'IN'
  and c.offered_at >= :from
  and c.offered_at < :to
group by 1, 2
