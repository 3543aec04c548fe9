-- The meetings of a year (page CountedPage), the latest first; why one went ahead or was cancelled is read by those who may see the meeting.
select c.record_id, c.reference, c.kind, c.day, c.verdict, c.missing, c.went_ahead, m.id is not null as visible,
       coalesce(m.override_because, m.cancelled_because) as because
  from meetings.counted_meeting c
  left join meetings.meeting m on m.id = c.record_id
 where c.day between :from and :until
 order by c.day desc, c.record_id desc
