-- What an extract says of its children: what it does not say stays as it was. Feeds the taking of an extract.
update childprotection.elsewhere_child c
   set given_names = coalesce(a.given_names, c.given_names),
       family_name = coalesce(a.family_name, c.family_name),
       born_on = coalesce(a.born_on, c.born_on),
       expected_on = case when coalesce(a.born_on, c.born_on) is null then coalesce(a.expected_on, c.expected_on) end,
       nhs_number = coalesce(a.nhs_number, c.nhs_number),
       upn = coalesce(a.upn, c.upn),
       last_delivery = :delivery
  from (select council_number, max(given_names) as given_names, max(family_name) as family_name, max(born_on) as born_on,
               max(expected_on) as expected_on, max(nhs_number) as nhs_number, max(upn) as upn
          from childprotection.elsewhere_arrived_child
         where delivery_id = :delivery
         group by council_number) a
 where a.council_number = c.council_number
