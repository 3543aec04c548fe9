-- The append-only audit of reads and writes. Rows are sealed into a chain a minute or so after they were written, so
-- that the chain costs the people waiting for a page nothing.

create table platform.audit (
    id         bigint generated always as identity primary key,
    at         timestamptz not null,
    written_at timestamptz not null default clock_timestamp(),
    account_id uuid        not null,
    actor_name text        not null,
    agency_id  uuid,
    role       text        not null,
    verb       text        not null check (verb in ('read', 'wrote', 'refused', 'signed in', 'signed out', 'locked out')),
    what       text        not null,
    records    uuid[]      not null default '{}'
);
create index audit_account on platform.audit (account_id, at);

create table platform.audit_seal (
    up_to     bigint primary key,
    sealed_at timestamptz not null,
    seal      bytea       not null
);

create function platform.audit_is_append_only() returns trigger
language plpgsql as $$
begin
    raise exception 'the audit is append-only' using errcode = 'insufficient_privilege';
end
$$;
create trigger append_only before update or delete or truncate on platform.audit
    for each statement execute function platform.audit_is_append_only();
create trigger append_only before update or delete or truncate on platform.audit_seal
    for each statement execute function platform.audit_is_append_only();

alter table platform.audit enable row level security;
alter table platform.audit force row level security;
create policy audit_write on platform.audit for insert
    with check (account_id = (select platform.actor_account()));
create policy audit_read on platform.audit for select
    using ((select platform.actor_role()) = 'SYSTEM');

alter table platform.audit_seal enable row level security;
alter table platform.audit_seal force row level security;
create policy audit_seal_system on platform.audit_seal
    using ((select platform.actor_role()) = 'SYSTEM')
    with check ((select platform.actor_role()) = 'SYSTEM');

grant select, insert on platform.audit, platform.audit_seal to lineofsight_app;

-- The hash of a stretch of rows, chained to the seal before it.
create function platform.audit_hash(before bytea, after_id bigint, up_to_id bigint) returns bytea
language sql stable as $$
    select sha256(before || coalesce(
        string_agg(sha256(convert_to(row(a.id, extract(epoch from a.at), extract(epoch from a.written_at), a.account_id, a.actor_name, a.agency_id, a.role,
                                         a.verb, a.what, a.records)::text, 'UTF8')), ''::bytea order by a.id),
        ''::bytea))
    from platform.audit a
    where a.id > after_id and a.id <= up_to_id
$$;

-- Seals what is certainly complete. Ids are taken before they are committed, so a row may appear below one already
-- seen; no transaction of ours lives for ten minutes, so what was written before that is all there.
create function platform.seal_audit(now timestamptz) returns bigint
language plpgsql as $$
declare
    last_id   bigint;
    last_seal bytea;
    latest    bigint;
begin
    if not pg_try_advisory_xact_lock(hashtext('platform.seal_audit')) then
        return 0;
    end if;
    select up_to, seal into last_id, last_seal from platform.audit_seal order by up_to desc limit 1;
    last_id := coalesce(last_id, 0);
    last_seal := coalesce(last_seal, ''::bytea);
    select max(id) into latest from platform.audit where id > last_id and written_at < now - interval '10 minutes';
    if latest is null then
        return 0;
    end if;
    insert into platform.audit_seal values (latest, now, platform.audit_hash(last_seal, last_id, latest));
    return latest - last_id;
end
$$;

-- The first seal that no longer fits its rows; null when the whole chain holds.
create function platform.broken_audit_seal() returns bigint
language sql stable as $$
    select up_to from (
        select up_to, seal,
               coalesce(lag(up_to) over (order by up_to), 0) as before_id,
               coalesce(lag(seal) over (order by up_to), ''::bytea) as before_seal
        from platform.audit_seal) chain
    where seal <> platform.audit_hash(before_seal, before_id, up_to)
    order by up_to limit 1
$$;
