-- The children of a contact, for modules beside the front door that keep something about one of them. Under the
-- reader's own rights: who may not see the contact sees nothing here.
create view frontdoor.published_child with (security_invoker = true) as
    select c.id as record_id, c.reference, c.received_at, c.referrer_account_id,
           k.person_record_id, k.place, k.given_names, k.family_name
      from frontdoor.contact c
      join frontdoor.contact_child k on k.record_id = c.id;
grant select on frontdoor.published_child to lineofsight_app;
