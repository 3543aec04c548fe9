-- Records of this name, date of birth and postcode, each with its NHS numbers: two numbers are two people. Feeds flags for
-- unscheduled care.
select distinct n.record_id,
       i.value_key as nhs_number
from people.name n
join people.person_record p
  on p.id = n.record_id
join people.address a
  on a.record_id = n.record_id
left join people.identifier i
  on i.record_id = n.record_id
 and i.kind = 'NHS_NUMBER'
where n.given_key = :given
  and n.family_key = :family
  and p.born_on = :born
  and a.postcode_key = :postcode
