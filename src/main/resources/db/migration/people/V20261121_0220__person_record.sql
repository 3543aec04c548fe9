-- Agencies' records of people, what identifies them, where they live, and who belongs to them.

create schema people;
grant usage on schema people to lineofsight_app;

-- Likeness and sound of names come from pg_trgm and fuzzystrmatch. They are trusted, so the owner of the database may
-- create them; where a server does not have them, cruder functions stand in and a search finds a little less.
do $$
begin
    create extension if not exists pg_trgm with schema people;
exception when others then
    raise notice 'pg_trgm is not available: likeness of names falls back on their beginnings';
end
$$;
do $$
begin
    create extension if not exists fuzzystrmatch with schema people;
exception when others then
    raise notice 'fuzzystrmatch is not available: the sound of names falls back on their consonants';
end
$$;

do $$
declare
    home text;
begin
    select n.nspname into home from pg_extension e join pg_namespace n on n.oid = e.extnamespace
     where e.extname = 'pg_trgm';
    if home is not null then
        execute format('create function people.likeness(one text, other text) returns real
            language sql immutable strict parallel safe as $f$ select %I.similarity($1, $2) $f$', home);
    else
        create function people.likeness(one text, other text) returns real
            language sql immutable strict parallel safe as
            $f$ select (case when $1 = $2 then 1 when left($1, 3) = left($2, 3) then 0.5 else 0 end)::real $f$;
    end if;

    home := null;
    select n.nspname into home from pg_extension e join pg_namespace n on n.oid = e.extnamespace
     where e.extname = 'fuzzystrmatch';
    if home is not null then
        -- Metaphone hears English and the plain alphabet only; other scripts have no sound here, which is not "alike".
        execute format('create function people.sound(name text) returns text
            language sql immutable strict parallel safe as
            $f$ select case when $1 ~ ''^[a-z ]+$'' then nullif(%I.dmetaphone(replace($1, '' '', '''')), '''') end $f$', home);
    else
        create function people.sound(name text) returns text
            language sql immutable strict parallel safe as
            $f$ select case when $1 ~ '^[a-z ]+$'
                       then left($1, 1) || regexp_replace(substr($1, 2), '[aeiouhwy ]|(.)(?=\1)', '', 'g') end $f$;
    end if;
end
$$;

create table people.person_record (
    id             uuid primary key,
    held_by        uuid        not null,
    recorded_by    uuid        not null,
    recorded_at    timestamptz not null,
    birth          text        not null check (birth in ('BORN', 'EXPECTED', 'ESTIMATED', 'NOT_KNOWN')),
    born_on        date,
    expected_on    date,
    mother         uuid references people.person_record,
    estimated_age  int,
    estimated_on   date,
    sex            text        not null check (sex in ('FEMALE', 'MALE', 'NOT_KNOWN')),
    ethnicity      text,
    first_language text,
    interpreter    text        not null check (interpreter in ('YES', 'NO', 'NOT_KNOWN')),
    constraint person_birth_as_it_says check (
            (birth = 'BORN') = (born_on is not null)
        and (birth = 'EXPECTED') = (expected_on is not null)
        and (birth = 'ESTIMATED') = (estimated_age is not null and estimated_on is not null)
        and (mother is null or birth = 'EXPECTED'))
);
create index person_record_born on people.person_record (born_on) where born_on is not null;
create index person_record_recorded_by on people.person_record (recorded_by);
create index person_record_held_by on people.person_record (held_by);

-- The first is the name, those after it are other names. The keys are the name without accents, dashes and capitals;
-- indexes are on equality alone, because row-level security lets no other comparison near an index.
create table people.name (
    record_id    uuid     not null references people.person_record,
    position     smallint not null,
    given        text     not null,
    family       text     not null,
    given_key    text     not null,
    family_key   text     not null,
    given_sound  text generated always as (people.sound(given_key)) stored,
    family_sound text generated always as (people.sound(family_key)) stored,
    primary key (record_id, position)
);
create index name_family on people.name (family_key, given_key);
create index name_given on people.name (given_key, family_key);
create index name_sound on people.name (family_sound, given_sound);

create table people.address (
    record_id    uuid primary key references people.person_record,
    kind         text    not null check (kind in ('AT', 'NO_FIXED_ADDRESS', 'NOT_KNOWN')),
    lines        text,
    postcode     text,
    confidential boolean not null,
    constraint address_as_it_says check ((kind = 'AT') = (lines is not null and postcode is not null))
);

create table people.identifier (
    record_id   uuid        not null references people.person_record,
    position    smallint    not null,
    kind        text        not null check (kind in ('NHS_NUMBER', 'UPN', 'ULN', 'LOCAL')),
    value       text        not null,
    value_key   text        not null,
    said_by     text        not null,
    said_on     date,
    recorded_at timestamptz not null,
    primary key (record_id, position)
);
create index identifier_value on people.identifier (value_key, kind);

create table people.relationship (
    record_id   uuid        not null references people.person_record,
    other_id    uuid        not null references people.person_record,
    kind        text        not null,
    lives_with  text        not null check (lives_with in ('YES', 'NO', 'NOT_KNOWN')),
    parental_responsibility text not null check (parental_responsibility in ('YES', 'NO', 'NOT_KNOWN')),
    recorded_by uuid        not null,
    recorded_at timestamptz not null,
    primary key (record_id, other_id),
    constraint relationship_with_another check (record_id <> other_id)
);
create index relationship_other on people.relationship (other_id);

-- A record is seen by the front door, by the account that made it, and by the safeguarding lead of the agency that
-- holds it. Nobody else: not the partnership office, not the scrutineer, not the administrator.
alter table people.person_record enable row level security;
alter table people.person_record force row level security;
create policy person_record_need_to_know on people.person_record
    using ((select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER', 'SYSTEM')
        or recorded_by = (select platform.actor_account())
        or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and held_by = (select platform.actor_agency())))
    with check ((select platform.actor_role()) = 'SYSTEM' or recorded_by = (select platform.actor_account()));

-- What belongs to a record is seen with it: the subqueries below are themselves under the record's policy.
alter table people.name enable row level security;
alter table people.name force row level security;
create policy name_with_its_record on people.name
    using (exists (select 1 from people.person_record p where p.id = name.record_id))
    with check (exists (select 1 from people.person_record p where p.id = name.record_id));

alter table people.identifier enable row level security;
alter table people.identifier force row level security;
create policy identifier_with_its_record on people.identifier
    using (exists (select 1 from people.person_record p where p.id = identifier.record_id))
    with check (exists (select 1 from people.person_record p where p.id = identifier.record_id));

alter table people.relationship enable row level security;
alter table people.relationship force row level security;
create policy relationship_with_its_record on people.relationship
    using (exists (select 1 from people.person_record p where p.id = relationship.record_id))
    with check (exists (select 1 from people.person_record p where p.id = relationship.record_id)
        and exists (select 1 from people.person_record p where p.id = relationship.other_id));

-- A confidential address is for the front door and for who recorded it, and for no lead.
alter table people.address enable row level security;
alter table people.address force row level security;
create policy address_with_its_record on people.address
    using (exists (select 1 from people.person_record p where p.id = address.record_id
                    and (not address.confidential
                         or (select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER', 'SYSTEM')
                         or p.recorded_by = (select platform.actor_account()))))
    with check (exists (select 1 from people.person_record p where p.id = address.record_id));

grant select, insert on people.person_record, people.name, people.address, people.identifier to lineofsight_app;
grant select, insert, update on people.relationship to lineofsight_app;
