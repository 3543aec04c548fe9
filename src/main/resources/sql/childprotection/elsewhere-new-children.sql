-- The council's numbers of children that an extract names for the first time. Feeds the taking of an extract.
select number
  from (select council_number as number from childprotection.elsewhere_arrived where delivery_id = :delivery
        union
        select council_number from childprotection.elsewhere_arrived_child where delivery_id = :delivery) named
 where not exists (select 1 from childprotection.elsewhere_child c where c.council_number = named.number)
 order by number
