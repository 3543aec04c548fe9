-- Every old meeting that counts, with a row for each attendee: as the file that was taken in last says it. Feeds the
-- comparison of ticks with facts.
with counting as (
    select distinct on (m.kind, lower(m.reference)) m.*
      from meetings.legacy_meeting m
      join meetings.legacy_file f on f.id = m.file_id and f.state = 'TAKEN'
     order by m.kind, lower(m.reference), f.settled_at desc, m.id desc)
select m.id, m.line, m.kind, m.reference, m.held_on, m.flag, a.agency, a.discipline, a.presence, a.words
  from counting m
  left join meetings.legacy_attendee a on a.meeting_id = m.id
 order by m.held_on desc, m.reference, m.id, a.place
