-- What came to the front door in a stretch of time and what became of it: in all (grouped = 7), by month (3), by census source (5) and
-- by agency (6). Feeds the tables of /front-door/board.
select grouping(f.month, f.source, f.agency)::int as grouped,
       f.month,
       f.source,
       f.agency,
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
from frontdoor.contact_facts(:now) f
where f.received_at >= :from
  and f.received_at < :to
group by grouping sets ((f.month), (f.source), (f.agency), ())
order by 1, f.month desc, received desc, agency_name
