-- Calls to the front door in a period, month by month and in all (no month). Feeds the numbers of /front-door/calls.
with calls as (
    select c.id,
           c.ended,
           c.wait_seconds,
           c.out_of_hours,
           date_trunc('month', c.offered_at at time zone 'Europe/London')::date as month
    from frontdoor.counted_call c
    where c.direction = 'IN'
      and c.offered_at >= :from
      and c.offered_at < :to)
select c.month,
       count(*)::int as offered,
       count(*) filter (where c.ended = 'ANSWERED')::int as answered,
       count(*) filter (where c.ended = 'ABANDONED')::int as abandoned,
       count(*) filter (where c.ended = 'CUT_OFF')::int as cut_off,
       count(*) filter (where c.ended = 'NOT_RECORDED')::int as not_recorded,
       count(*) filter (where c.out_of_hours)::int as out_of_hours,
       count(*) filter (where c.ended = 'ANSWERED' and c.wait_seconds is not null)::int as waits,
       count(*) filter (where c.ended = 'ANSWERED' and c.wait_seconds <= :within)::int as in_time,
       percentile_disc(0.5) within group (order by c.wait_seconds) filter (where c.ended = 'ANSWERED') as median_wait,
       percentile_disc(0.9) within group (order by c.wait_seconds) filter (where c.ended = 'ANSWERED') as long_wait,
       count(j.call_id)::int as joined
from calls c
left join frontdoor.call_contact j
  on j.call_id = c.id
 and j.parted_at is null
group by grouping sets ((c.month), ())
order by c.month nulls first
