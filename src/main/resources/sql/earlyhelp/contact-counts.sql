-- How many contacts wait at the hub, by channel and by whether their time is up. Feeds the filters of /early-help.
select c.channel,
       k.due_at < cast(:now as timestamptz) as late,
       count(*)::int as number
from earlyhelp.contact c
join timescales.published_clock k
  on k.record_id = c.id and k.code = 'earlyhelp.hub-contact'
where c.status = 'WAITING'
group by 1, 2
