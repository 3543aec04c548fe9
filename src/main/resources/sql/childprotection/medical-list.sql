-- The backlog of medicals (page MedicalListPage, My work): those a health service was asked for, or those of one's cases. The
-- oldest request comes first.
select m.id
  from childprotection.medical m
 where case when :asked then m.agency_id = cast(:agency as uuid) and m.agency_role = :role
            else exists (select 1 from childprotection.case_record c where c.id = m.record_id) end
   and case :state
         when 'WAITING' then m.status in ('ASKED', 'BOOKED', 'NOT_BROUGHT')
         when 'LATE' then m.status in ('ASKED', 'BOOKED', 'NOT_BROUGHT') and m.due_at < :now
         when 'NO_APPOINTMENT' then m.status in ('ASKED', 'NOT_BROUGHT')
         when 'NOT_BROUGHT' then m.status = 'NOT_BROUGHT'
         else m.status in ('DONE', 'WITHDRAWN') end
   and (cast(:afterId as uuid) is null or (m.asked_at, m.id) > (cast(:afterAt as timestamptz), cast(:afterId as uuid)))
 order by m.asked_at, m.id
 limit :limit
