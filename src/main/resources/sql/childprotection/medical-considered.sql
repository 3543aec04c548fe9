-- Each child of a case: whether the latest decided strategy discussion found a medical to be needed, and why (panel of the
-- case's page, and the form). A child it was not about was not considered.
select h.id as child_id, concat_ws(' ', h.given_names, h.family_name) as child, latest.id as discussion_id,
       s.medical, s.medical_why,
       exists (select 1 from childprotection.medical m
                where m.discussion_id = latest.id and m.child_id = h.id and m.status <> 'WITHDRAWN') as asked
  from childprotection.case_child h
  left join lateral (select d.id from childprotection.strategy_discussion d
                      where d.record_id = h.record_id and d.decided_at is not null
                      order by d.decided_at desc limit 1) latest on true
  left join childprotection.strategy_child s on s.discussion_id = latest.id and s.child_id = h.id
 where h.record_id = :case
 order by h.place
