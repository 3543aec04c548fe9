-- How many policies were considered in each reporting year, and how many of these adopted (page YearsPage). A policy that was
-- considered twice in a year counts once.
select extract(year from c.considered_on - interval '3 months')::int as starts,
       count(distinct v.record_id)::int as considered,
       count(distinct v.record_id) filter (where c.outcome = 'ADOPTED')::int as adopted
  from policies.consideration c
  join policies.version v on v.id = c.record_id
 group by starts
 order by starts desc
