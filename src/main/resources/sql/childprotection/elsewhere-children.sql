-- Whom an extract names, and whose record here is known. Feeds its preview.
with named as (
    select council_number, max(nhs_number) as nhs_number, max(upn) as upn, max(born_on) as born_on,
           lower(max(given_names)) as given, lower(max(family_name)) as family
      from (select council_number, nhs_number, upn, born_on, given_names, family_name
              from childprotection.elsewhere_arrived_child where delivery_id = :delivery
            union all
            select council_number, null, null, null, null, null
              from childprotection.elsewhere_arrived where delivery_id = :delivery) arrived
     group by council_number),
judged as (
    select n.council_number,
           exists (select 1
                     from childprotection.elsewhere_child c
                     join childprotection.elsewhere_match m on m.record_id = c.id
                    where c.council_number = n.council_number)
           or exists (select 1
                        from people.published_identifier i
                       where (i.kind = 'NHS_NUMBER' and i.value_key = n.nhs_number or i.kind = 'UPN' and i.value_key = n.upn)
                         and not exists (select 1 from people.published_name p where p.record_id = i.record_id and p.born <> n.born_on))
               as matched,
           exists (select 1
                     from childprotection.case_child k
                    where k.date_of_birth = n.born_on
                      and (lower(k.family_name) = n.family or lower(k.given_names) = n.given)) as alike
      from named n)
select count(*)::int as children,
       count(*) filter (where matched)::int as matched,
       count(*) filter (where alike and not matched)::int as suggested
  from judged
