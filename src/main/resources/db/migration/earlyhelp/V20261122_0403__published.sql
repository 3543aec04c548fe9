-- For indicators: one row per contact and per family, without names and without anything that was typed, under the
-- reader's own policies.

create view earlyhelp.published_contact with (security_invoker = true) as
    select id as contact_id, received_at, channel, asker_kind, asker_agency_id, domestic_abuse, consent = 'GIVEN' as agreed, status,
           outcome, answered_at, family_id
      from earlyhelp.contact;

create view earlyhelp.published_family with (security_invoker = true) as
    select id as family_id, opened_at, offer, stage, key_worker_agency_id, planned_at, closed_at, close_reason
      from earlyhelp.family;

grant select on earlyhelp.published_contact, earlyhelp.published_family to lineofsight_app;
