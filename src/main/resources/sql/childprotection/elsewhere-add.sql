-- Facts of a kind that an extract reports for the first time. Feeds the taking of an extract.
with arrived as (
    select distinct on (council_number, key) *
      from childprotection.elsewhere_arrived
     where delivery_id = :delivery and kind = :kind
     order by council_number, key, place desc)
insert into childprotection.elsewhere_fact (id, record_id, source, kind, key, on_day, ended_on, whole_since, codes,
    first_delivery, last_delivery)
select uuidv7(), c.id, :source, :kind, a.key, a.on_day, a.ended_on, a.whole_since, a.codes, :delivery, :delivery
  from arrived a
  join childprotection.elsewhere_child c on c.council_number = a.council_number
on conflict (record_id, source, kind, key) do nothing
