-- The page of a contact reads every decision on it, those sent back too.

create index decision_record on frontdoor.decision (record_id, decided_at);
