-- The children of a family, for modules that keep something beside its record. Under the reader's own rights: who may
-- not see the family's members sees nothing here.
create view earlyhelp.published_child with (security_invoker = true) as
    select f.id as record_id, f.reference, f.opened_at, f.stage <> 'CLOSED' as open,
           m.person_record_id, m.place, m.given_names, m.family_name
      from earlyhelp.family f
      join earlyhelp.member m on m.record_id = f.id and m.child and m.person_record_id is not null;
grant select on earlyhelp.published_child to lineofsight_app;
