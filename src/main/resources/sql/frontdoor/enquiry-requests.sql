-- Requests to agencies: of a contact, of an agency, one of them, or those that stand in one way. Under the reader's own
-- rights: a desk finds its own agency's. Feeds /enquiries, the contact's page, its enquiry and /front-door/enquiries.
select r.id,
       r.record_id,
       r.reference,
       r.agency_id,
       r.agency_name,
       r.has_desk,
       r.colour,
       r.asked_by_id,
       r.asked_by,
       r.asked_at,
       r.due_at,
       r.status,
       r.answers,
       r.answered_at,
       r.reminded_at,
       r.closed_at,
       r.ended_because,
       (select string_agg(p.name, ', ' order by p.place)
        from frontdoor.enquiry_person p
        where p.request_id = r.id) as names,
       (select a.nothing_held
        from frontdoor.enquiry_reply a
        where a.request_id = r.id and a.version = r.answers) as nothing_held,
       (select m.from_desk
        from frontdoor.enquiry_message m
        where m.request_id = r.id
        order by m.sent_at desc, m.id desc
        limit 1) as desk_asks
from frontdoor.enquiry_request r
where (cast(:contact as uuid) is null or r.record_id = cast(:contact as uuid))
  and (cast(:id as uuid) is null or r.id = cast(:id as uuid))
  and (cast(:agency as uuid) is null or r.agency_id = cast(:agency as uuid))
  and (cast(:askedBy as uuid) is null or r.asked_by_id = cast(:askedBy as uuid))
  and (cast(:since as timestamptz) is null or r.asked_at >= cast(:since as timestamptz))
  and case :which
          when 'TO_ANSWER' then r.status in ('OPEN', 'PARTLY')
          when 'OPEN_LATE' then r.status in ('OPEN', 'PARTLY') and r.due_at < :now
          when 'ANSWERED' then r.status = 'ANSWERED'
          when 'IN_TIME' then r.answered_at <= r.due_at
          when 'ANSWERED_LATE' then r.answered_at > r.due_at
          when 'ENDED' then r.status in ('WITHDRAWN', 'NO_LONGER_NEEDED')
          when 'NOTHING_HELD' then exists (select 1 from frontdoor.enquiry_reply a
              where a.request_id = r.id and a.version = r.answers and a.nothing_held)
          else true
      end
  and (cast(:afterDue as timestamptz) is null
       or :dueFirst and (r.due_at, r.id) > (cast(:afterDue as timestamptz), cast(:afterId as uuid))
       or not :dueFirst and (r.due_at, r.id) < (cast(:afterDue as timestamptz), cast(:afterId as uuid)))
order by case when :dueFirst then r.due_at end,
         case when :dueFirst then r.id end,
         r.due_at desc,
         r.id desc
limit :limit
