-- How often the referrals received in a stretch of time met each standard, by agency. Feeds /front-door/quality and, in totals,
-- /referrals/quality.
select c.source_agency_id as agency,
       max(c.source_agency_name) as agency_name,
       s.standard,
       s.met,
       count(*)::int as number
from frontdoor.quality_standing s
join frontdoor.contact c
  on c.id = s.record_id
where c.received_at >= :from
  and c.received_at < :to
group by c.source_agency_id, s.standard, s.met
