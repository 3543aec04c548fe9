-- My work of a social work manager (CaseWork): the open cases that nobody has yet.
select c.id, c.reference, k.title as clock, k.unit, k.due_at,
       (select array_agg(coalesce(h.given_names, '') order by h.place)
          from childprotection.case_child h where h.record_id = c.id) as given,
       (select array_agg(coalesce(h.family_name, '') order by h.place)
          from childprotection.case_child h where h.record_id = c.id) as family
  from childprotection.case_record c
  left join lateral (select p.title, p.unit, p.due_at from timescales.published_clock p
                      where p.record_id = c.id and p.stopped_at is null
                      order by p.due_at limit 1) k on true
 where c.worker_id is null and c.closed_on is null
 order by k.due_at, c.id
