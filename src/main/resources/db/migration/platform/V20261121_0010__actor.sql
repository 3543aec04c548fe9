-- Who is acting. Bound for one transaction; policies ask these functions, which raise rather than answer "nobody":
-- a policy that hid every row instead would let a job do nothing and call it done.

grant usage on schema platform to lineofsight_app;

create function platform.bind_actor(account uuid, agency uuid, role text) returns void
language sql as $$
    select set_config('lineofsight.account', account::text, true),
           set_config('lineofsight.agency', coalesce(agency::text, 'none'), true),
           set_config('lineofsight.role', role, true)
$$;

create function platform.bind_nobody() returns void
language sql as $$
    select set_config('lineofsight.account', '', true),
           set_config('lineofsight.agency', '', true),
           set_config('lineofsight.role', '', true)
$$;

create function platform.actor_setting(setting text) returns text
language plpgsql stable parallel safe as $$
declare
    bound text := current_setting('lineofsight.' || setting, true);
begin
    if bound is null or bound = '' then
        raise exception 'no actor is bound to this transaction' using errcode = 'insufficient_privilege';
    end if;
    return bound;
end
$$;

create function platform.actor_account() returns uuid
language sql stable parallel safe as $$ select platform.actor_setting('account')::uuid $$;

-- Null where the actor belongs to no agency: comparing with it is then never true.
create function platform.actor_agency() returns uuid
language sql stable parallel safe as $$ select nullif(platform.actor_setting('agency'), 'none')::uuid $$;

create function platform.actor_role() returns text
language sql stable parallel safe as $$ select platform.actor_setting('role') $$;
