-- A caseload shows the next clock of each of thousands of records.

alter policy clock_with_its_record on timescales.clock
    using ((select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER', 'SYSTEM')
        or owner_account = (select platform.actor_account())
        or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and owner_agency = (select platform.actor_agency()))
        or exists (select 1 from access.own_involvement i where i.record_id = clock.record_id));
create index clock_running on timescales.clock (record_id, due_at) where stopped_at is null;
