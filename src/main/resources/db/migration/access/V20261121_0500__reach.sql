-- What anybody may have done to somebody else's account: find whom news concerns, and count it for them. Accounts are
-- hidden from one another, so each function takes on the application's role for its one statement and gives the
-- caller's back. When the statement fails, the role goes back with the transaction or the savepoint that it was in.

-- Who works as this today: ids, no names. Without an agency, everybody in that role.
create function access.working_as(wanted text, of_agency uuid, today date) returns setof uuid
language plpgsql as $$
declare
    callers_role text := platform.actor_role();
begin
    perform set_config('lineofsight.role', 'SYSTEM', true);
    return query
        select distinct a.id
          from access.account a
          join access.purpose p on p.account_id = a.id
         where p.role = wanted and (of_agency is null or p.agency_id = of_agency)
           and a.disabled_at is null and p.since <= today and (p.until is null or p.until >= today)
         order by a.id;
    perform set_config('lineofsight.role', callers_role, true);
end
$$;

create function access.count_unread(whose uuid, difference bigint) returns void
language plpgsql as $$
declare
    callers_role text := platform.actor_role();
begin
    perform set_config('lineofsight.role', 'SYSTEM', true);
    update access.account set unread_notices = unread_notices + difference where id = whose;
    if not found then
        raise exception 'there is no account %', whose using errcode = 'foreign_key_violation';
    end if;
    perform set_config('lineofsight.role', callers_role, true);
end
$$;
