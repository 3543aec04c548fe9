-- The children of a section 47 enquiry (Enquiries), each with what was found and what the strategy discussion decided
-- about a medical.
select r.*, s.medical
  from childprotection.enquiry_result r
  join childprotection.enquiry e on e.id = r.enquiry_id
  join childprotection.case_child c on c.id = r.child_id
  left join childprotection.strategy_child s on s.discussion_id = e.discussion_id and s.child_id = r.child_id
 where r.enquiry_id = :id
 order by c.place
