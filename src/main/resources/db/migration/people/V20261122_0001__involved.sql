-- A record of a person is also seen by those who are involved with it: a family's key worker in another agency.

alter policy person_record_need_to_know on people.person_record
    using ((select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER', 'SYSTEM')
        or recorded_by = (select platform.actor_account())
        or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and held_by = (select platform.actor_agency()))
        or access.involved(id));
