-- People's records with all that belongs to them. Feeds every page that shows a person.
select p.id,
       p.held_by,
       p.recorded_by,
       p.recorded_at,
       p.birth,
       p.born_on,
       p.expected_on,
       p.mother,
       p.estimated_age,
       p.estimated_on,
       p.sex,
       p.ethnicity,
       p.first_language,
       p.interpreter,
       a.kind as address_kind,
       a.lines as address_lines,
       a.postcode as address_postcode,
       a.confidential as address_confidential,
       n.given,
       n.family,
       n.given_sound,
       n.family_sound,
       i.kinds as identifier_kinds,
       i.numbers as identifier_values,
       i.said_by as identifier_said_by,
       i.said_on as identifier_said_on
from people.person_record p
left join people.address a
  on a.record_id = p.id
left join lateral (
    select array_agg(n.given order by n.position) as given,
           array_agg(n.family order by n.position) as family,
           array_agg(n.given_sound order by n.position) as given_sound,
           array_agg(n.family_sound order by n.position) as family_sound
    from people.name n
    where n.record_id = p.id) n on true
left join lateral (
    select array_agg(i.kind order by i.position) as kinds,
           array_agg(i.value order by i.position) as numbers,
           array_agg(i.said_by order by i.position) as said_by,
           array_agg(i.said_on order by i.position) as said_on
    from people.identifier i
    where i.record_id = p.id) i on true
where p.id = any(cast(:ids as uuid[]))
