-- Records of the one person with this NHS number and date of birth: those with the number, and those of the same name,
-- date of birth and postcode that have no other number. Feeds flags for unscheduled care.
with numbered as (
    select i.record_id
    from people.identifier i
    join people.person_record p
      on p.id = i.record_id
    where i.kind = 'NHS_NUMBER'
      and i.value_key = :number
      and p.born_on = :born
)
select record_id
from numbered
union
select o.record_id
from numbered m
join people.name n
  on n.record_id = m.record_id
join people.address a
  on a.record_id = m.record_id
 and a.postcode_key <> ''
join people.name o
  on o.family_key = n.family_key
 and o.given_key = n.given_key
join people.person_record p
  on p.id = o.record_id
 and p.born_on = :born
join people.address b
  on b.record_id = o.record_id
 and b.postcode_key = a.postcode_key
where n.given_key <> ''
  and n.family_key <> ''
  and not exists (
    select 1
    from people.identifier i
    where i.record_id = o.record_id
      and i.kind = 'NHS_NUMBER'
      and i.value_key <> :number)
