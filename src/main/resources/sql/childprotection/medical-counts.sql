-- How many medicals stand how (page MedicalListPage): by the same rules as medical-list.sql.
select count(*) filter (where m.status in ('ASKED', 'BOOKED', 'NOT_BROUGHT'))::int as waiting,
       count(*) filter (where m.status in ('ASKED', 'BOOKED', 'NOT_BROUGHT') and m.due_at < :now)::int as late,
       count(*) filter (where m.status in ('ASKED', 'NOT_BROUGHT'))::int as no_appointment,
       count(*) filter (where m.status = 'NOT_BROUGHT')::int as not_brought,
       count(*) filter (where m.status in ('DONE', 'WITHDRAWN'))::int as over
  from childprotection.medical m
 where case when :asked then m.agency_id = cast(:agency as uuid) and m.agency_role = :role
            else exists (select 1 from childprotection.case_record c where c.id = m.record_id) end
