-- Levels claimed beside levels decided of the contacts received in a stretch of time, by agency and team. Feeds /front-door/mirror and, in
-- totals, /referrals/mirror.
select f.agency,
       max(f.agency_name) as agency_name,
       f.team,
       f.claimed,
       f.level,
       f.reading,
       count(*)::int as number
from frontdoor.contact_facts(:now) f
where f.received_at >= :from
  and f.received_at < :to
group by f.agency, f.team, f.claimed, f.level, f.reading
