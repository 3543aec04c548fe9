-- Numbers by which another module's record of a child is the same as one here. Under the reader's own rights.
create view people.published_identifier with (security_invoker = true) as
    select record_id, kind, value_key from people.identifier where kind in ('NHS_NUMBER', 'UPN');
grant select on people.published_identifier to lineofsight_app;
