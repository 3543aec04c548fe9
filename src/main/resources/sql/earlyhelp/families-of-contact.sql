-- Open families with a child who is, as far as records tell, a child of this contact: the same record, the same NHS
-- number, or the same names and date of birth. Names alone make nobody the same. Feeds the front door's page of a contact.
with child as (
    select c.person_record_id as id
    from frontdoor.published_child c
    where c.record_id = :contact),
same as (
    select id
    from child
    union
    select other.record_id
    from child
    join people.published_number mine
      on mine.record_id = child.id
    join people.published_number other
      on other.nhs_number = mine.nhs_number
    union
    select other.record_id
    from child
    join people.published_name mine
      on mine.record_id = child.id
    join people.published_name other
      on other.family_key = mine.family_key and other.given_key = mine.given_key and other.born = mine.born)
select distinct m.record_id
from same
join earlyhelp.member m
  on m.person_record_id = same.id and m.child
join earlyhelp.family f
  on f.id = m.record_id and f.stage <> 'CLOSED'
