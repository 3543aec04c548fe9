-- What is published of these people, current or ended since a day. Feeds flags for unscheduled care.
select s.person_record_id,
       s.record_id,
       s.status,
       s.since,
       s.until,
       s.team,
       s.came_from
from childprotection.published_status s
where s.person_record_id = any(cast(:people as uuid[]))
  and s.since <= :today
  and (s.until is null or s.until >= :endedSince)
order by s.until is not null, s.since desc, s.person_record_id
