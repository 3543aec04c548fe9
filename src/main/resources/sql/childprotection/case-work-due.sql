-- My work of a social worker (CaseWork): every clock of their cases that runs out before a moment, but minutes,
-- which are for whoever chaired, and are in their work.
select c.id, c.reference, k.title as clock, k.unit, k.due_at,
       (select array_agg(coalesce(h.given_names, '') order by h.place)
          from childprotection.case_child h where h.record_id = c.id) as given,
       (select array_agg(coalesce(h.family_name, '') order by h.place)
          from childprotection.case_child h where h.record_id = c.id) as family
  from childprotection.case_record c
  join timescales.published_clock k on k.record_id = c.id
 where c.worker_id = :worker and c.closed_on is null
   and k.stopped_at is null and k.due_at < :before and k.code not like 'meetings.%'
 order by k.due_at, c.id
