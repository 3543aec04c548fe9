-- Other contacts with the hub about a child with the same record, or the same name and date of birth, newest first.
-- Feeds /early-help/contacts/{id}.
select c.id,
       c.reference,
       c.channel,
       c.asker_kind,
       c.asker_is,
       c.received_at,
       c.domestic_abuse,
       c.consent,
       c.known_family_id,
       c.outcome,
       k.unit,
       k.due_at,
       k.stopped_at,
       (select string_agg(trim(one.given_names || ' ' || one.family_name), ', ' order by one.place)
        from earlyhelp.contact_child one
        where one.record_id = c.id) as names
from earlyhelp.contact c
join timescales.published_clock k
  on k.record_id = c.id and k.code = 'earlyhelp.hub-contact'
where c.id <> :record
  and c.id in (select other.record_id
               from earlyhelp.contact_child here
               join earlyhelp.contact_child other
                 on other.person_record_id = here.person_record_id
                 or (lower(other.family_name) = lower(here.family_name) and lower(other.given_names) = lower(here.given_names)
                     and other.date_of_birth = here.date_of_birth)
               where here.record_id = :record)
order by c.received_at desc, c.id
limit 20
