-- The entries of a chronology that hold: neither corrected nor withdrawn. Feeds /practice-tools/chronologies/{id}.
select e.*
  from practicetools.entry e
 where e.record_id = :record
   and not e.withdrawn
   and not exists (select 1 from practicetools.entry newer where newer.corrects_id = e.id)
 order by e.earliest nulls last, e.latest - e.earliest, e.entered_at, e.id
