-- Records of the children whom these people expect. Feeds flags for unscheduled care.
select p.id as record_id
from people.person_record p
where p.mother = any(cast(:mothers as uuid[]))
  and p.birth = 'EXPECTED'
union
select r.record_id
from people.relationship r
join people.person_record p
  on p.id = r.record_id
where r.other_id = any(cast(:mothers as uuid[]))
  and r.kind = 'MOTHER'
  and p.birth = 'EXPECTED'
