-- Which meetings somebody chairs or is asked to: for the page Meetings and My work.
select m.id
  from meetings.meeting m
 where m.ends_at >= :from
   and (m.chair_id = :account
        or exists (select 1 from meetings.attendee a
                    where a.record_id = m.id and a.released_at is null
                      and (a.account_id = :account
                           or (a.role = :role and a.agency_id = cast(:agency as uuid)))))
 order by m.starts_at, m.id
 limit 500
