-- Contacts with the hub by the month in which they came, with how many were answered and how many of those within the
-- 72 hours. Feeds /early-help/numbers.
select to_char(date_trunc('month', c.received_at at time zone 'Europe/London'), 'YYYY-MM') as month,
       count(*) filter (where c.status = 'ANSWERED')::int as answered,
       count(*) filter (where c.status = 'ANSWERED' and k.stopped_at > k.due_at)::int as late
from earlyhelp.contact c
join timescales.published_clock k
  on k.record_id = c.id and k.code = 'earlyhelp.hub-contact'
where c.received_at >= cast(:since as timestamptz)
group by 1
order by 1 desc
