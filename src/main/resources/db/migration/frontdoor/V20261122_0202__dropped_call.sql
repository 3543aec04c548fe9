-- Calls to the front door that nobody answered, and what became of the caller: somebody noted a call back, the front door rang that
-- number within seven days, the caller rang again and got through, nobody can ring a number that is not known, or it still waits.
-- Seven days is a local rule: a call a month later is about something else.

create view frontdoor.dropped_call with (security_invoker = true) as
select c.*,
       case
           when exists (select 1 from frontdoor.call_back b where b.call_id = c.id) then 'CALLED_BACK'
           when exists (select 1
                        from frontdoor.counted_call o
                        where o.number = c.number
                          and o.direction = 'OUT'
                          and o.offered_at > c.offered_at
                          and o.offered_at < c.offered_at + interval '7 days') then 'CALLED_BACK'
           when exists (select 1
                        from frontdoor.counted_call a
                        where a.number = c.number
                          and a.direction = 'IN'
                          and a.ended = 'ANSWERED'
                          and a.offered_at > c.offered_at
                          and a.offered_at < c.offered_at + interval '7 days') then 'GOT_THROUGH'
           when c.number is null then 'NO_NUMBER'
           else 'WAITING'
       end as became
from frontdoor.counted_call c
where c.direction = 'IN'
  and c.ended in ('ABANDONED', 'CUT_OFF');
grant select on frontdoor.dropped_call to lineofsight_app;
