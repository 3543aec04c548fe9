-- A clock is also seen, started and stopped by those who are involved with its record.

alter policy clock_with_its_record on timescales.clock
    using ((select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER', 'SYSTEM')
        or owner_account = (select platform.actor_account())
        or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and owner_agency = (select platform.actor_agency()))
        or access.involved(record_id))
    with check ((select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER', 'SYSTEM')
        or owner_account = (select platform.actor_account())
        or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and owner_agency = (select platform.actor_agency()))
        or access.involved(record_id));
