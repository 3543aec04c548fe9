-- What waits for each agency: for SendDigests. Nothing is told where nothing is due soon, late or returned.
select p.owner_agency_id,
       count(*) filter (where p.due_on between :today and :soon)::int as due_soon,
       count(*) filter (where p.due_on < :today)::int as late,
       count(*) filter (where p.status = 'RETURNED')::int as returned
  from actions.published_improvement p
 where p.owner_agency_id is not null
   and p.status in ('OFFERED', 'ACCEPTED', 'RETURNED')
   and (p.due_on <= :soon or p.status = 'RETURNED')
   and not exists (select 1 from actionplan.digest d where d.agency_id = p.owner_agency_id and d.week_on = :week)
 group by p.owner_agency_id
 order by p.owner_agency_id
