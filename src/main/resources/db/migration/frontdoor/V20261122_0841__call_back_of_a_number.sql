-- Whoever rang three times in vain is called back once: a call back that somebody notes is for that number, and for every call of it
-- in the seven days before.
create or replace view frontdoor.dropped_call with (security_invoker = true) as
select c.*,
       case
           when exists (select 1 from frontdoor.call_back b where b.call_id = c.id) then 'CALLED_BACK'
           when exists (select 1
                        from frontdoor.counted_call same
                        join frontdoor.call_back b
                          on b.call_id = same.id
                        where same.number = c.number
                          and b.called_back_at > c.offered_at
                          and b.called_back_at < c.offered_at + interval '7 days') then 'CALLED_BACK'
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
