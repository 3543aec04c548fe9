-- Records that may be of the person searched for, to be compared one by one. Feeds the search before a record is made.
-- Each branch starts from an index on equality; what follows narrows it. The likeliest branches come first, so that a
-- common name crowds nobody out who shares more than the name. :given and :family are keys, empty where there is none;
-- :born and :swapped are the date of birth and the same with day and month exchanged.
with searched as (
    select people.sound(:given) as given_sound,
           people.sound(:family) as family_sound),
candidate as (
    (select 1 as likely, i.record_id
     from people.identifier i
     where i.value_key = any(cast(:numbers as text[]))
     limit 100)
    union all
    (select 2, n.record_id
     from people.person_record p
     join people.name n
       on n.record_id = p.id
     cross join searched s
     where p.born_on in (cast(:born as date), cast(:swapped as date))
       and (n.family_key = :family
            or n.given_key = :given
            or n.family_sound = s.family_sound
            or people.likeness(n.family_key, :family) > 0.3)
     limit 200)
    union all
    (select 3, n.record_id
     from people.name n
     where (n.family_key = :family and n.given_key = :given
            or n.family_key = :given and n.given_key = :family)
       and :given || :family <> ''
     limit 200)
    union all
    (select 4, n.record_id
     from people.name n
     join searched s
       on n.family_sound = s.family_sound
      and n.given_sound = s.given_sound
     limit 200)
    union all
    (select 5, n.record_id
     from people.name n
     where n.family_key = :family
       and :family <> ''
       and (:given = ''
            or n.given_key = ''
            or left(n.given_key, 1) = left(:given, 1)
            or people.likeness(n.given_key, :given) > 0.2
            or exists (select 1 from people.person_record p where p.id = n.record_id and p.birth = 'EXPECTED'))
     limit 200)
    union all
    (select 6, n.record_id
     from people.name n
     where n.given_key = :given
       and :given <> ''
       and (:family = ''
            or n.family_key = ''
            or left(n.family_key, 2) = left(:family, 2)
            or people.likeness(n.family_key, :family) > 0.3)
     limit 200))
select c.record_id,
       s.given_sound,
       s.family_sound
from candidate c
cross join searched s
group by 1, 2, 3
order by min(c.likely), c.record_id
limit 300
