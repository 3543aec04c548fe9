-- What a referrer was told of a contact, for a pathway that stepped it up. Under the reader's own rights.
create view frontdoor.published_outcome with (security_invoker = true) as
    select record_id, outcome, level, message, sent_at
      from frontdoor.outcome_notice;
grant select on frontdoor.published_outcome to lineofsight_app;
