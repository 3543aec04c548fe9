-- Whoever pays for reports works with money and references, and sees no record of a child.

create or replace function access.involved(record uuid) returns boolean
language sql stable parallel safe as $$
    select (select platform.actor_role()) not in
               ('SYSTEM_ADMINISTRATOR', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER', 'PAYMENTS_OFFICER')
       and exists (select 1 from access.involvement i
                    where i.record_id = record and i.ended_at is null)
$$;
create index involvement_role on access.involvement (role, record_id) where ended_at is null and role is not null;
