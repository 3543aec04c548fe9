-- What waits for an agency's safeguarding lead (PolicyWork): to comment, and to confirm that staff were told.
select p.id, p.title, p.reference, 'COMMENT' as what, v.consult_until as due_on
  from policies.consulted c
  join policies.version v on v.id = c.record_id and v.stage = 'CONSULTATION' and v.rounds = c.round
  join policies.policy p on p.id = v.record_id
 where c.agency_id = :agency and c.comment is null
union all
select p.id, p.title, p.reference, 'CONFIRM', null
  from policies.reading r
  join policies.version v on v.id = r.record_id and v.stage = 'PUBLISHED'
  join policies.policy p on p.id = v.record_id
 where r.agency_id = :agency and r.told_on is null
 order by 5 nulls last, 2
