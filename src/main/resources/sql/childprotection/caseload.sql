-- The caseload (page CaseListPage): what is due first comes first; a case without a running clock comes last.
select c.id, c.reference, c.worker, k.title as clock, k.unit, k.due_at,
       coalesce(k.due_at, timestamptz '9999-01-01 00:00Z') as place,
       (select string_agg(concat_ws(' ', h.given_names, h.family_name), ', ' order by h.place)
          from childprotection.case_child h where h.record_id = c.id) as names
  from childprotection.case_record c
  left join lateral (select p.title, p.unit, p.due_at from timescales.published_clock p
                      where p.record_id = c.id and p.stopped_at is null
                      order by p.due_at limit 1) k on true
 where (c.closed_on is not null) = (:filter = 'CLOSED')
   and (cast(:worker as uuid) is null or c.worker_id = cast(:worker as uuid))
   and (:filter in ('ALL', 'CLOSED') or (c.worker_id is null) = (:filter = 'UNALLOCATED'))
   and (cast(:id as uuid) is null
        or (coalesce(k.due_at, timestamptz '9999-01-01 00:00Z'), c.id) > (cast(:due as timestamptz), cast(:id as uuid)))
 order by place, c.id
 limit :limit
