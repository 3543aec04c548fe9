-- What waits for somebody about minutes: to be written and sent by the chair, to be read, and not opened by those they
-- were sent to. Feeds My work.
(select 'SEND' as what, m.id as record_id, m.reference, c.unit, c.due_at as at, null as who
  from meetings.meeting m
  join timescales.published_clock c on c.subject_kind = 'meeting' and c.subject_id = m.id and c.stopped_at is null
 where m.chair_id = :account and m.status = 'HELD'
 limit 100)
union all
(select 'READ', m.id, m.reference, null, r.released_at, null
  from meetings.release r
  join meetings.meeting m on m.id = r.record_id
 where r.recalled_at is null
   and (r.account_id = :account or (r.agency_id = cast(:agency as uuid) and r.role = :role))
   and not exists (select 1 from meetings.opening o where o.release_id = r.id and o.account_id = :account)
   and not exists (select 1 from meetings.release later
                    where later.attendee_id = r.attendee_id and later.released_at > r.released_at and later.recalled_at is null)
 limit 100)
union all
(select 'CHASE', m.id, m.reference, null, r.released_at, r.who
  from meetings.release r
  join meetings.meeting m on m.id = r.record_id
 where r.recalled_at is null
   and (r.released_by_id = :account or m.chair_id = :account)
   and not exists (select 1 from meetings.opening o where o.release_id = r.id)
   and not exists (select 1 from meetings.release later
                    where later.attendee_id = r.attendee_id and later.released_at > r.released_at and later.recalled_at is null)
 limit 100)
order by at, record_id
