-- Every fact that extracts report of some children, with the extract that last did. Feeds the case's page and the child's.
select f.record_id, f.id, f.kind, f.on_day, f.ended_on, f.codes, childprotection.category_of(f.codes) as category,
       d.as_of, d.received_at, g.as_of as gone_as_of
  from childprotection.elsewhere_fact f
  join childprotection.elsewhere_delivery d on d.id = f.last_delivery
  left join childprotection.elsewhere_delivery g on g.id = f.gone_delivery
 where f.record_id = any (cast(:ids as uuid[]))
 order by f.on_day desc, f.kind, d.as_of desc, f.id
