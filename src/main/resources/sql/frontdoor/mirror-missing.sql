-- What was missing, by the standards, from referrals whose level was read differently. Feeds /front-door/mirror.
select s.standard,
       count(*) filter (where s.met in ('PARTLY', 'NOT_MET'))::int as missing,
       count(*)::int as judged
from frontdoor.contact_facts(:now) f
join frontdoor.quality_standing s
  on s.record_id = f.id
 and s.met <> 'NOT_APPLICABLE'
where f.received_at >= :from
  and f.received_at < :to
  and f.reading in ('OVER', 'UNDER')
  and (cast(:agency as text) is null or f.agency = :agency)
  and (cast(:team as text) is null or f.team = :team)
group by s.standard
order by missing desc, s.standard
