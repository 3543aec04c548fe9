-- A meeting, or several, as Meeting: for its page, the diary and the pathway that holds it.
select m.id, m.subject_kind, m.subject_id, m.record_id, m.href, m.kind, m.reference, m.about, m.starts_at, m.ends_at,
       m.place, m.joining, m.chair_id, m.chair, m.called_by, m.status, m.sequence, m.moved_from, m.version, m.cancelled_because,
       m.override_because, m.override_by, m.override_at, meetings.runs(m.id) as runs,
       (select max(n.number) from meetings.minutes n where n.record_id = m.id and n.approved_at is not null) as minutes
  from meetings.meeting m
 where m.id = any(cast(:meetings as uuid[]))
 order by m.starts_at, m.id
