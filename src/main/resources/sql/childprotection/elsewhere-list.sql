-- Children of the council's system, with what goes on there, by number. Feeds the list of them and each one's page.
select c.*,
       (select count(*)::int from childprotection.elsewhere_match m where m.record_id = c.id) as matched,
       coalesce((select string_agg(distinct f.kind, ',')
                   from childprotection.elsewhere_fact f
                  where f.record_id = c.id and f.ended_on is null and f.gone_delivery is null
                    and f.kind in ('CHILD_PROTECTION_PLAN', 'CHILD_IN_NEED_PLAN', 'LOOKED_AFTER')), '') as statuses
  from childprotection.elsewhere_child c
 where (cast(:id as uuid) is null or c.id = :id)
   and case :filter
         when 'ALL' then true
         when 'MATCHED' then exists (select 1 from childprotection.elsewhere_match m where m.record_id = c.id)
         else not exists (select 1 from childprotection.elsewhere_match m where m.record_id = c.id)
              and (:filter = 'UNMATCHED'
                   or exists (select 1
                                from childprotection.elsewhere_fact f
                               where f.record_id = c.id and f.ended_on is null and f.gone_delivery is null
                                 and f.kind in ('CHILD_PROTECTION_PLAN', 'CHILD_IN_NEED_PLAN', 'LOOKED_AFTER')))
       end
   and c.council_number > :after
   and (not :named or c.family_name is not null or c.nhs_number is not null)
   and (not :nobody_alike
        or not exists (select 1
                         from childprotection.case_child k
                        where k.date_of_birth = c.born_on
                              and (lower(k.family_name) = lower(c.family_name) or lower(k.given_names) = lower(c.given_names)
                                   or c.family_name is null)
                           or lower(k.family_name) = lower(c.family_name) and lower(k.given_names) = lower(c.given_names)))
 order by c.council_number
 limit :limit
