-- Medicals as Medical: for a medical's page, the case, the lists and My work. The oldest request comes first.
select m.*, exists (select 1 from childprotection.case_record c where c.id = m.record_id) as runs
  from childprotection.medical m
 where m.id = any(cast(:medicals as uuid[]))
 order by m.asked_at, m.id
