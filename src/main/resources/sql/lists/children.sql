-- Who has one of these statuses on a day, once for each status, since the earliest. Feeds the drawing of a list.
select s.person_record_id,
       s.status,
       min(s.since) as since,
       max(s.team) as team
from childprotection.published_status s
where s.status = any(cast(:statuses as text[]))
  and s.since <= :on
  and (s.until is null or s.until > :on)
group by s.person_record_id, s.status
