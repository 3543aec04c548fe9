-- Facts of an extract that overlap one recorded here of the same child and kind, with other days. Feeds its preview.
select a.council_number, a.kind, a.on_day as there, a.ended_on as there_ended, r.on_day as here, r.ended_on as here_ended, r.href
  from childprotection.elsewhere_arrived a
  join childprotection.elsewhere_child c on c.council_number = a.council_number
  join childprotection.elsewhere_match m on m.record_id = c.id
  join childprotection.recorded_here r on r.person_record_id = m.person_record_id and r.kind = a.kind
 where a.delivery_id = :delivery
   and a.kind = any (:kinds)
   and r.on_day <= coalesce(a.ended_on, 'infinity') and a.on_day <= coalesce(r.ended_on, 'infinity')
   and (r.on_day <> a.on_day or r.ended_on is distinct from a.ended_on)
 order by a.council_number, a.on_day
 limit :most
