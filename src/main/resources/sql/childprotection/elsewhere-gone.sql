-- Marks what an extract covers and does not report. Feeds the taking of an extract.
update childprotection.elsewhere_fact f
   set gone_delivery = :delivery
  from childprotection.elsewhere_delivery d
  cross join unnest(d.covers) as covers(entry)
 where d.id = :delivery and f.source = :source
   and f.kind = split_part(covers.entry, '=', 1) and f.gone_delivery is null and f.last_delivery <> :delivery
   and case when f.kind = any (:lasting) then coalesce(f.ended_on, 'infinity') else f.on_day end
       >= cast(split_part(covers.entry, '=', 2) as date)
