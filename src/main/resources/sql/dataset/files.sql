-- Files with what became of their rows: those of a set, of a delivery, or one of them. The newest of each table first.
select f.id, f.figure_set_id, f.delivery_id, f.name, f.kind, f.version, f.refusal, encode(f.sha256, 'hex') as sha256,
       d.received_at, d.received_by, d.undone_at, d.undone_by,
       exists (select from dataset.current_file c where c.id = f.id) as counts,
       coalesce(r.accepted, 0) as accepted, coalesce(r.queried, 0) as queried, coalesce(r.refused, 0) as refused
from dataset.file f
     join dataset.delivery d on d.id = f.delivery_id
     left join lateral (
         select count(*) filter (where verdict = 'ACCEPTED') as accepted,
                count(*) filter (where verdict = 'QUERIED') as queried,
                count(*) filter (where verdict = 'REFUSED') as refused
         from dataset.file_row where file_id = f.id) r on true
where (cast(:set as uuid) is null or f.figure_set_id = :set)
  and (cast(:delivery as uuid) is null or f.delivery_id = :delivery)
  and (cast(:file as uuid) is null or f.id = :file)
order by f.name, f.table_key, f.version desc
