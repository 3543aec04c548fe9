-- Incidents that the police told the front door of in a file, and the contact that each became. And contacts that are withdrawn,
-- because the import that made them was undone before anybody had worked on them: they stay, and are nobody's to see or to count.

create table frontdoor.police_incident (
    id              uuid primary key,
    record_id       uuid        not null references frontdoor.contact,
    import_id       uuid        not null references frontdoor.import,
    incident_number text        not null,
    family_key      text        not null,
    happened_on     date        not null,
    -- absent where the police gave the day alone
    happened_at     timestamptz,
    risk            text check (risk in ('STANDARD', 'MEDIUM', 'HIGH')),
    -- absent where the police claimed none; the contact then has level 2 until the front door decides
    claimed_level   int check (claimed_level between 1 and 4),
    withdrawn_at    timestamptz
);
create unique index police_incident_once on frontdoor.police_incident (incident_number, family_key) where withdrawn_at is null;
create index police_incident_record on frontdoor.police_incident (record_id);
create index police_incident_import on frontdoor.police_incident (import_id);

alter table frontdoor.police_incident enable row level security;
alter table frontdoor.police_incident force row level security;
create policy police_incident_seen on frontdoor.police_incident for select using ((select frontdoor.is_staff()));
create policy police_incident_made on frontdoor.police_incident for insert with check ((select platform.actor_role()) = 'SYSTEM');
create policy police_incident_withdrawn on frontdoor.police_incident for update
    using ((select frontdoor.is_staff())) with check ((select frontdoor.is_staff()));
grant select, insert on frontdoor.police_incident to lineofsight_app;
grant update (withdrawn_at) on frontdoor.police_incident to lineofsight_app;

create table frontdoor.withdrawn_contact (
    record_id       uuid primary key references frontdoor.contact,
    withdrawn_at    timestamptz not null,
    withdrawn_by_id uuid        not null,
    withdrawn_by    text        not null
);
alter table frontdoor.withdrawn_contact enable row level security;
alter table frontdoor.withdrawn_contact force row level security;
-- an id tells nobody anything, and every list of contacts has to leave these out
create policy withdrawn_contact_known on frontdoor.withdrawn_contact for select using ((select platform.actor_role()) is not null);
create policy withdrawn_contact_made on frontdoor.withdrawn_contact for insert with check (
    (select frontdoor.is_staff()) and withdrawn_by_id = (select platform.actor_account()));
grant select, insert on frontdoor.withdrawn_contact to lineofsight_app;

create policy contact_stands on frontdoor.contact as restrictive for select using (
    not (id in (select w.record_id from frontdoor.withdrawn_contact w)));
do $$
declare
    t text;
begin
    foreach t in array array['contact_child', 'contact_household', 'triage'] loop
        execute format('create policy %I on frontdoor.%I as restrictive for select using ('
            'not (record_id in (select w.record_id from frontdoor.withdrawn_contact w)))', t || '_stands', t);
    end loop;
end
$$;
