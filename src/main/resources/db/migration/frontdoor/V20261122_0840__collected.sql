-- That the referrer's system has collected an outcome is not that somebody has opened it: another moment, and who the system is.

alter table frontdoor.outcome_notice
    add collected_at timestamptz,
    add collected_by text,
    add constraint collected_by_a_system check ((collected_at is null) = (collected_by is null));
grant update (collected_at, collected_by) on frontdoor.outcome_notice to lineofsight_app;
