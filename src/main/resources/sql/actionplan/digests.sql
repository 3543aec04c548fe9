-- What waits for each agency: for SendDigests. Nothing is told where nothing waits for the agency itself: what is to be
-- checked waits for somebody else, and is counted beside it; what was returned waits for the partnership's office.
select p.owner_agency_id,
       count(*) filter (where p.status <> 'DONE' and p.due_on between :today and :soon)::int as due_soon,
       count(*) filter (where p.status <> 'DONE' and p.due_on < :today)::int as late,
       count(*) filter (where p.status = 'OFFERED')::int as offered,
       count(*) filter (where p.status = 'DONE')::int as to_check
  from actions.published_improvement p
 where p.owner_agency_id is not null
   and p.status in ('OFFERED', 'ACCEPTED', 'DONE')
   and not exists (select 1 from actionplan.digest d where d.agency_id = p.owner_agency_id and d.week_on = :week)
 group by p.owner_agency_id
having count(*) filter (where p.status <> 'DONE' and (p.due_on <= :soon or p.status = 'OFFERED')) > 0
 order by p.owner_agency_id
