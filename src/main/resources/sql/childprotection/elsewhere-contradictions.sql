-- Where an extract and what was recorded here of the same child do not agree: the same kind with other days or another
-- category, going on there and not recorded here, or going on here and not reported by an extract that reports all of its
-- kind. Feeds the extract's preview.
with arrived as (
    select distinct on (kind, council_number, key) council_number, kind, on_day, ended_on,
           childprotection.category_of(codes) as category
      from childprotection.elsewhere_arrived
     where delivery_id = :delivery and kind = any (:kinds)
     order by kind, council_number, key, place desc),
person as (
    select c.council_number, m.person_record_id
      from childprotection.elsewhere_child c
      join childprotection.elsewhere_match m on m.record_id = c.id),
here as (
    select distinct p.council_number, r.kind, r.on_day, r.ended_on, r.category, r.href
      from person p
      join childprotection.recorded_here r on r.person_record_id = p.person_record_id and r.kind = any (:kinds))
select a.council_number, a.kind, a.on_day as there, a.ended_on as there_ended, a.category as there_category,
       r.on_day as here, r.ended_on as here_ended, r.category as here_category, r.href
  from arrived a
  join here r
    on r.council_number = a.council_number and r.kind = a.kind
   and r.on_day <= coalesce(a.ended_on, 'infinity') and a.on_day <= coalesce(r.ended_on, 'infinity')
 where r.on_day <> a.on_day or r.ended_on is distinct from a.ended_on or r.category <> a.category
union all
select a.council_number, a.kind, a.on_day, a.ended_on, a.category, null, null, null, null
  from arrived a
 where a.ended_on is null
   and exists (select 1
                 from person p
                 join childprotection.case_child k on k.person_record_id = p.person_record_id
                 join childprotection.case_record c on c.id = k.record_id and c.closed_on is null
                where p.council_number = a.council_number)
   and not exists (select 1 from here r
                    where r.council_number = a.council_number and r.kind = a.kind
                      and a.on_day <= coalesce(r.ended_on, 'infinity'))
union all
select r.council_number, r.kind, null, null, null, r.on_day, r.ended_on, r.category, r.href
  from here r
  join childprotection.elsewhere_delivery d on d.id = :delivery
 where r.on_day <= d.as_of and coalesce(r.ended_on, 'infinity') > d.as_of
   and exists (select 1 from unnest(d.covers) as covers(entry) where split_part(covers.entry, '=', 1) = r.kind)
   and not exists (select 1 from arrived a
                    where a.council_number = r.council_number and a.kind = r.kind
                      and r.on_day <= coalesce(a.ended_on, 'infinity'))
 order by council_number, there, here
 limit :most
