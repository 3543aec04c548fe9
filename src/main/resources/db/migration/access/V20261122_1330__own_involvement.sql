-- The involvements of whoever is acting. In a policy "exists (select 1 from access.own_involvement …)" lets the planner look one record up, or
-- read them all at once for a long list; a call of access.involved() is made for each row.

create view access.own_involvement with (security_invoker = true) as
    select i.record_id
      from access.involvement i
     where i.ended_at is null
       and (select platform.actor_role()) not in
               ('SYSTEM_ADMINISTRATOR', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER', 'PAYMENTS_OFFICER');
grant select on access.own_involvement to lineofsight_app;

create or replace function access.involved(record uuid) returns boolean
language sql stable parallel safe as $$
    select exists (select 1 from access.own_involvement i where i.record_id = record)
$$;
