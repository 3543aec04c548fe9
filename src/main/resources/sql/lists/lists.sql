-- Lists with their agreements, of one agreement or of all, the latest first. Feeds the pages on shared lists.
select l.*,
       a.reference,
       a.agency,
       a.agency_id,
       coalesce(a.ended_on, a.until_on + 1) as over,
       a.keep_days,
       (select count(*) from lists.list_use u where u.list_id = l.id and u.what = 'OPENED')::int as opened,
       (select count(*) from lists.list_use u where u.list_id = l.id and u.what = 'DOWNLOADED')::int as downloaded
from lists.shared_list l
join lists.agreement a
  on a.id = l.agreement_id
where (cast(:agreement as uuid) is null or l.agreement_id = cast(:agreement as uuid))
  and (cast(:id as uuid) is null or l.id = cast(:id as uuid))
order by l.drawn_on desc, l.number desc, l.id
limit :limit
