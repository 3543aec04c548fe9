-- Who is asked to meetings, each with the latest reply and with what was recorded: with meetings.sql.
select a.record_id, a.id, a.place, a.discipline, a.agency_id, a.agency_name, a.role, a.account_id, a.name, a.family_as,
       a.seat_id, a.title, a.deputy as as_deputy,
       r.answer, r.who_comes, r.because, r.replied_by, r.replied_at,
       t.took_part, t.who_came, t.deputy, t.until_decided, t.conflict, t.because as attendance_because
  from meetings.attendee a
  left join lateral (select * from meetings.reply r
                      where r.record_id = a.record_id and r.attendee_id = a.id
                      order by r.replied_at desc, r.id desc limit 1) r on true
  left join meetings.attendance t on t.attendee_id = a.id
 where a.record_id = any(cast(:meetings as uuid[])) and a.released_at is null
 order by a.record_id, a.place
