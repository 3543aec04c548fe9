-- Agencies, their teams, and where each is reached. All dated; nothing is deleted.

create schema agencies;
grant usage on schema agencies to lineofsight_app;

create table agencies.agency (
    id              uuid primary key,
    name            text not null check (name <> ''),
    kind            text not null,
    referral_source text,
    since           date not null,
    until           date check (until >= since),
    version         int  not null
);
-- A name may come back after an agency of that name has ended.
create unique index agency_name on agencies.agency (lower(name)) where until is null;

create table agencies.team (
    id        uuid primary key,
    agency_id uuid not null references agencies.agency,
    name      text not null check (name <> ''),
    since     date not null,
    until     date check (until >= since),
    version   int  not null
);
create unique index team_name on agencies.team (agency_id, lower(name)) where until is null;

-- The address of an agency, or of one of its teams, for as long as it held.
create table agencies.contact_detail (
    id                 uuid primary key,
    agency_id          uuid not null references agencies.agency,
    team_id            uuid references agencies.team,
    notices_email      text,
    phone              text,
    out_of_hours_phone text,
    since              date not null,
    until              date check (until >= since)
);
create unique index contact_detail_current on agencies.contact_detail (agency_id, team_id) nulls not distinct
    where until is null;

-- Anybody acting reads them; the system administrator and the application write them.
do $$
declare
    t text;
begin
    foreach t in array array['agency', 'team', 'contact_detail'] loop
        execute format('alter table agencies.%I enable row level security', t);
        execute format('alter table agencies.%I force row level security', t);
        execute format('create policy %I on agencies.%I for select using ((select platform.actor_role()) is not null)',
            t || '_read', t);
        execute format('create policy %I on agencies.%I for insert
            with check ((select platform.actor_role()) in (''SYSTEM_ADMINISTRATOR'', ''SYSTEM''))', t || '_add', t);
        execute format('create policy %I on agencies.%I for update
            using ((select platform.actor_role()) in (''SYSTEM_ADMINISTRATOR'', ''SYSTEM''))
            with check ((select platform.actor_role()) in (''SYSTEM_ADMINISTRATOR'', ''SYSTEM''))', t || '_change', t);
    end loop;
end
$$;

grant select, insert, update on agencies.agency, agencies.team, agencies.contact_detail to lineofsight_app;

-- For the lists of other modules.
create view agencies.published_agency with (security_invoker = true) as
    select id as agency_id, name, kind, referral_source, since, until from agencies.agency;
grant select on agencies.published_agency to lineofsight_app;
