-- Files taken in, newest first, of one kind or by id. Feeds the lists of imports and each import's own page.
select i.id,
       i.kind,
       i.file_name,
       i.sha256,
       i.layout,
       i.headings,
       i.lines,
       i.columns,
       i.state,
       i.units,
       i.units_done,
       i.fault,
       i.received_at,
       i.received_by,
       i.confirmed_at,
       i.confirmed_by,
       i.ended_at,
       i.undone_at,
       i.undone_by,
       i.agency_name
from frontdoor.import i
where (cast(:kind as text) is null or i.kind = :kind)
  and (cast(:id as uuid) is null or i.id = :id)
order by i.received_at desc, i.id desc
limit :limit
