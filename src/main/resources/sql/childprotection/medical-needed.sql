-- Children for whom a strategy discussion found a medical to be needed that nobody has asked for yet (page MedicalListPage).
select s.record_id, c.reference, concat_ws(' ', h.given_names, h.family_name) as child, d.decided_at, s.medical_why
  from childprotection.strategy_child s
  join childprotection.strategy_discussion d on d.id = s.discussion_id
  join childprotection.case_child h on h.id = s.child_id
  join childprotection.case_record c on c.id = s.record_id
 where s.medical = 'NEEDED'
   and not exists (select 1 from childprotection.medical m
                    where m.discussion_id = s.discussion_id and m.child_id = s.child_id and m.status <> 'WITHDRAWN')
 order by d.decided_at
 limit 100
