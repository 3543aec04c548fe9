-- The caseload (page CaseListPage): what is due first comes first; a case without a running clock comes last.
-- Minutes are for whoever chaired, and not counted here.
select c.id, c.reference, c.worker, k.title as clock, k.unit, k.due_at, p.kind as plan, p.began_on as since,
       coalesce(k.due_at, timestamptz '9999-01-01 00:00Z') as place, h.given, h.family
  from childprotection.case_record c
 cross join lateral (select array_agg(coalesce(h.given_names, '') order by h.place) as given,
                            array_agg(coalesce(h.family_name, '') order by h.place) as family
                       from childprotection.case_child h where h.record_id = c.id) h
  left join lateral (select p.title, p.unit, p.due_at from timescales.published_clock p
                      where p.record_id = c.id and p.stopped_at is null and p.code not like 'meetings.%'
                      order by p.due_at limit 1) k on true
  left join lateral (select p.kind, p.began_on from childprotection.plan p
                      where p.record_id = c.id and p.ended_on is null
                      order by p.kind desc, p.began_on limit 1) p on true
 where (c.closed_on is not null) = (:filter = 'CLOSED')
   and (cast(:worker as uuid) is null or c.worker_id = cast(:worker as uuid))
   and (:filter in ('ALL', 'CLOSED') or (c.worker_id is null) = (:filter = 'UNALLOCATED'))
   and (cast(:id as uuid) is null
        or (coalesce(k.due_at, timestamptz '9999-01-01 00:00Z'), c.id) > (cast(:due as timestamptz), cast(:id as uuid)))
 order by place, c.id
 limit :limit
