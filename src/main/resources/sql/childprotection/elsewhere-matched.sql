-- Children of the council's system and the records here with the same number. Feeds their matches.
with told as (
    select id, 'NHS_NUMBER' as kind, nhs_number as number, born_on from childprotection.elsewhere_child where nhs_number is not null
    union all
    select id, 'UPN', upn, born_on from childprotection.elsewhere_child where upn is not null),
once as (
    select kind, number from told group by kind, number having count(*) = 1)
insert into childprotection.elsewhere_match (record_id, person_record_id, how, said_by, said_at)
select distinct on (i.record_id) t.id, i.record_id, t.kind, 'the number', :at
  from told t
  join once using (kind, number)
  join people.published_identifier i on i.kind = t.kind and i.value_key = t.number
 where not exists (select 1 from people.published_name p where p.record_id = i.record_id and p.born <> t.born_on)
   and not exists (select 1 from childprotection.elsewhere_match m where m.person_record_id = i.record_id)
   and not exists (select 1
                     from childprotection.elsewhere_other o
                    where o.record_id = t.id and o.person_record_id = i.record_id)
 order by i.record_id, t.kind
on conflict do nothing
