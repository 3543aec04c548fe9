-- Keeps what the facts of a kind were, before an extract says something else. Feeds the taking of an extract.
with arrived as (
    select distinct on (council_number, key) *
      from childprotection.elsewhere_arrived
     where delivery_id = :delivery and kind = :kind
     order by council_number, key, place desc)
insert into childprotection.elsewhere_was (fact_id, record_id, delivery_id, on_day, ended_on, codes)
select f.id, f.record_id, f.last_delivery, f.on_day, f.ended_on, f.codes
  from arrived a
  join childprotection.elsewhere_child c on c.council_number = a.council_number
  join childprotection.elsewhere_fact f
    on f.record_id = c.id and f.source = :source and f.kind = :kind and f.key = a.key
 where (f.on_day, f.ended_on, f.whole_since, f.codes) is distinct from (a.on_day, a.ended_on, a.whole_since, a.codes)
on conflict do nothing
