-- What makes two records of people one person to another module without anybody having said so: the same NHS number, or
-- the same names and the same date of birth (expected, for an unborn child). Under the reader's own rights.
create view people.published_number with (security_invoker = true) as
    select record_id, value_key as nhs_number
      from people.identifier where kind = 'NHS_NUMBER';
create view people.published_name with (security_invoker = true) as
    select n.record_id, n.given_key, n.family_key, coalesce(p.born_on, p.expected_on) as born
      from people.name n
      join people.person_record p on p.id = n.record_id
     where coalesce(p.born_on, p.expected_on) is not null;
grant select on people.published_number, people.published_name to lineofsight_app;
