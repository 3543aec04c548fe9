-- What an extract says of facts of a kind that are known. Feeds the taking of an extract.
with arrived as (
    select distinct on (council_number, key) *
      from childprotection.elsewhere_arrived
     where delivery_id = :delivery and kind = :kind
     order by council_number, key, place desc)
update childprotection.elsewhere_fact f
   set on_day = a.on_day, ended_on = a.ended_on, whole_since = a.whole_since, codes = a.codes, last_delivery = :delivery,
       gone_delivery = null
  from arrived a
  join childprotection.elsewhere_child c on c.council_number = a.council_number
 where f.record_id = c.id and f.source = :source and f.kind = :kind and f.key = a.key
