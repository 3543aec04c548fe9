-- How the agencies answer: a row for each agency asked since a moment, each number the length of a list that
-- enquiry-requests.sql gives. Feeds /front-door/enquiries and, for its own agency, the choices on /enquiries.
select r.agency_id,
       max(r.agency_name) as agency_name,
       count(*) as asked,
       count(*) filter (where r.answered_at <= r.due_at) as in_time,
       count(*) filter (where r.answered_at > r.due_at) as answered_late,
       count(*) filter (where r.status in ('OPEN', 'PARTLY')) as to_answer,
       count(*) filter (where r.status in ('OPEN', 'PARTLY') and r.due_at < :now) as open_late,
       count(*) filter (where r.status in ('WITHDRAWN', 'NO_LONGER_NEEDED')) as ended,
       count(*) filter (where a.nothing_held) as nothing_held,
       percentile_cont(0.5) within group (order by extract(epoch from r.answered_at - r.asked_at) / 3600)
           filter (where r.answered_at is not null) as median_hours
from frontdoor.enquiry_request r
left join frontdoor.enquiry_reply a
  on a.request_id = r.id and a.version = r.answers
where cast(:since as timestamptz) is null or r.asked_at >= cast(:since as timestamptz)
group by r.agency_id
order by lower(max(r.agency_name)), r.agency_id
