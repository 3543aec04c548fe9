-- An involvement is part of somebody's work with children and families. Working as an administrator or for the
-- partnership's office they see no record of a child, whatever they may see at other times.

create or replace function access.involved(record uuid) returns boolean
language sql stable parallel safe as $$
    select (select platform.actor_role()) not in
               ('SYSTEM_ADMINISTRATOR', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER')
       and exists (select 1 from access.involvement i
                    where i.record_id = record and i.ended_at is null)
$$;
