-- Accounts, what each may work as, and sessions.

create schema access;
grant usage on schema access to lineofsight_app;

create table access.account (
    id              uuid primary key,
    sign_in_name    text        not null,
    name            text        not null,
    email           text,
    password_hash   text,
    failed_attempts int         not null default 0,
    locked_until    timestamptz,
    disabled_at     timestamptz,
    unread_notices  int         not null default 0
);
create unique index account_sign_in_name on access.account (lower(sign_in_name));

-- What somebody may work as: one role, for one agency, for a time. The label is what the pages show.
create table access.purpose (
    id         uuid primary key,
    account_id uuid not null references access.account,
    agency_id  uuid,
    role       text not null,
    label      text not null,
    since      date not null,
    until      date
);
create index purpose_account on access.purpose (account_id);
create index purpose_agency_role on access.purpose (agency_id, role);

-- Only the hash of a session's token is kept: whoever reads this table cannot sign in with it.
create table access.session (
    token_hash bytea primary key,
    account_id uuid        not null references access.account,
    purpose_id uuid        not null references access.purpose,
    started_at timestamptz not null,
    seen_at    timestamptz not null,
    ends_at    timestamptz not null
);
create index session_account on access.session (account_id);

alter table access.account enable row level security;
alter table access.account force row level security;
create policy account_self_and_system on access.account
    using ((select platform.actor_role()) in ('SYSTEM', 'SYSTEM_ADMINISTRATOR') or id = (select platform.actor_account()))
    with check ((select platform.actor_role()) in ('SYSTEM', 'SYSTEM_ADMINISTRATOR'));

alter table access.purpose enable row level security;
alter table access.purpose force row level security;
create policy purpose_self_and_system on access.purpose
    using ((select platform.actor_role()) in ('SYSTEM', 'SYSTEM_ADMINISTRATOR') or account_id = (select platform.actor_account()))
    with check ((select platform.actor_role()) in ('SYSTEM', 'SYSTEM_ADMINISTRATOR'));

alter table access.session enable row level security;
alter table access.session force row level security;
create policy session_system on access.session
    using ((select platform.actor_role()) = 'SYSTEM')
    with check ((select platform.actor_role()) = 'SYSTEM');

grant select, insert, update on access.account, access.purpose to lineofsight_app;
grant select, insert, update, delete on access.session to lineofsight_app;

-- Opens a request: finds the session, binds its actor to the transaction, and answers what every page shows of them.
-- One call, so that knowing who is asking costs a page a single round trip. 'idle' and 'over' tell whose session it
-- was, so that what they had typed can be kept for them.
create function access.open_session(token bytea, now timestamptz, idle interval)
returns table (state text, account_id uuid, name text, agency_id uuid, role text, label text, unread_notices int, purposes int)
language plpgsql as $$
declare
    s record;
begin
    perform platform.bind_actor('00000000-0000-0000-0000-000000000001', null, 'SYSTEM');
    select x.seen_at, x.ends_at, a.id, a.name, a.disabled_at, a.unread_notices, p.agency_id, p.role, p.label, p.until,
           (select count(*)::int from access.purpose o where o.account_id = a.id and o.since <= now::date
               and (o.until is null or o.until >= now::date)) as purposes
      into s
      from access.session x
      join access.account a on a.id = x.account_id
      join access.purpose p on p.id = x.purpose_id
     where x.token_hash = token;
    if not found or s.disabled_at is not null or s.until < now::date then
        perform platform.bind_nobody();
        return query select 'none', null::uuid, null, null::uuid, null, null, null::int, null::int;
        return;
    end if;
    if s.ends_at <= now or s.seen_at + idle <= now then
        return query select case when s.ends_at <= now then 'over' else 'idle' end, s.id, s.name, s.agency_id, s.role, s.label, 0, 0;
        perform platform.bind_nobody();
        return;
    end if;
    if s.seen_at + interval '1 minute' <= now then
        update access.session set seen_at = now where token_hash = token;
    end if;
    perform platform.bind_actor(s.id, s.agency_id, s.role);
    return query select 'open', s.id, s.name, s.agency_id, s.role, s.label, s.unread_notices, s.purposes;
end
$$;
