-- Section 47 enquiries of a year (page EnquiryListPage), a row for each child, with what decides whether a number counts it.
select e.id, e.record_id, e.reference, c.worker, e.discussed_at, e.status, r.outcome, r.conference_held_on,
       r.no_conference_at is not null as decided_against, k.due_on, k.due_at, k.stopped_at,
       string_agg(h.name, ', ') over (partition by e.id order by h.child_id
           rows between unbounded preceding and unbounded following) as names
  from childprotection.enquiry e
  join childprotection.enquiry_result r on r.enquiry_id = e.id
  join childprotection.enquiry_child h on h.enquiry_id = e.id and h.child_id = r.child_id
  join childprotection.case_record c on c.id = e.record_id
  join timescales.published_clock k
    on k.subject_kind = 'enquiry' and k.subject_id = e.id and k.code = 'childprotection.initial-conference'
 where e.discussed_at >= :from and e.discussed_at < :until
 order by k.due_at, e.id, h.child_id
