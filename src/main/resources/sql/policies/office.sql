-- What waits for the partnership's office (PolicyWork): reviews that are due, consultations that are over.
select s.id, s.title, s.reference, 'REVIEW' as what, s.review_on as due_on
  from policies.standing s
 where s.review_on <= :soon and s.open_stage is null
union all
select s.id, s.title, s.reference, 'CONSIDER', s.consult_until
  from policies.standing s
 where s.open_stage = 'CONSULTATION' and s.consult_until < :today
 order by 5, 2
