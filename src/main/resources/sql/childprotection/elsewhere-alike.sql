-- Children of cases here who may be a child of the council's system. Feeds that child's page.
select distinct on (k.person_record_id) k.person_record_id, k.given_names, k.family_name, k.date_of_birth, r.reference,
       k.date_of_birth = c.born_on as same_birth, lower(k.family_name) = lower(c.family_name) as same_family,
       lower(k.given_names) = lower(c.given_names) as same_given
  from childprotection.elsewhere_child c
  join childprotection.case_child k
    on k.date_of_birth = c.born_on
       and (lower(k.family_name) = lower(c.family_name) or lower(k.given_names) = lower(c.given_names) or c.family_name is null)
       or lower(k.family_name) = lower(c.family_name) and lower(k.given_names) = lower(c.given_names)
       or :sought <> '' and lower(k.family_name) = lower(:sought)
  join childprotection.case_record r on r.id = k.record_id
 where c.id = :id
   and not exists (select 1 from childprotection.elsewhere_match m where m.person_record_id = k.person_record_id)
   and not exists (select 1
                     from childprotection.elsewhere_other o
                    where o.record_id = c.id and o.person_record_id = k.person_record_id)
 order by k.person_record_id, r.received_at desc
 limit 20
