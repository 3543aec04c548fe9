-- What came to the front door in a stretch of time and what became of it, by month, census source or agency, and last in all. Feeds the
-- year of /front-door/board.
select grouping(f.key)::int = 1 as everything,
       f.key,
       max(f.agency_name) as agency_name,
       count(*)::int as received,
       count(*) filter (where f.decided in ('YES', 'NO'))::int as decision_due,
       count(*) filter (where f.decided = 'YES')::int as decided_in_time,
       count(*) filter (where f.colour = 'RED' and f.responded in ('YES', 'NO'))::int as red_due,
       count(*) filter (where f.colour = 'RED' and f.responded = 'YES')::int as red_in_time,
       count(*) filter (where f.colour = 'AMBER' and f.responded in ('YES', 'NO'))::int as amber_due,
       count(*) filter (where f.colour = 'AMBER' and f.responded = 'YES')::int as amber_in_time,
       count(*) filter (where f.colour = 'GREEN' and f.responded in ('YES', 'NO'))::int as green_due,
       count(*) filter (where f.colour = 'GREEN' and f.responded = 'YES')::int as green_in_time,
       count(*) filter (where f.referral in ('YES', 'NO'))::int as decided,
       count(*) filter (where f.referral = 'YES')::int as referrals,
       count(*) filter (where f.recontact = 'YES')::int as recontacts,
       count(*) filter (where f.rereferral = 'YES')::int as rereferrals,
       count(*) filter (where f.told in ('YES', 'NO'))::int as telling_due,
       count(*) filter (where f.told = 'YES')::int as told_in_time,
       count(*) filter (where f.opened in ('YES', 'NO'))::int as told_here,
       count(*) filter (where f.opened = 'YES')::int as opened
from (
    select each.*,
           case :by when 'MONTH' then each.month::text when 'SOURCE' then each.source else each.agency end as key
    from frontdoor.contact_facts(:now) each
    where each.received_at >= :from
      and each.received_at < :to
      and (cast(:source as text) is null or each.source = :source)
      and (cast(:agency as text) is null or each.agency = :agency)) f
group by grouping sets ((f.key), ())
order by 1, case when :by = 'MONTH' then f.key end desc, received desc, agency_name, f.key
