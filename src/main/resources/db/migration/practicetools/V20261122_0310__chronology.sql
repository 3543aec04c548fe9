-- Chronologies: what happened in a family, from several agencies, with dates as exact as they are known.

create table practicetools.chronology (
    id          uuid primary key,
    title       text        not null,
    children    uuid[]      not null,
    author_id   uuid        not null,
    author_name text        not null,
    agency_id   uuid        not null,
    agency_name text        not null,
    begun_at    timestamptz not null
);
create index chronology_author on practicetools.chronology (author_id, begun_at desc);
create index chronology_agency on practicetools.chronology (agency_id, begun_at desc);
create index chronology_children on practicetools.chronology using gin (children);

-- Everybody who is named in it: for "about whom", and so that their names can be replaced.
create table practicetools.chronology_person (
    record_id   uuid not null references practicetools.chronology,
    place       int  not null,
    part        text not null check (part in ('CHILD', 'MOTHER', 'FATHER', 'PARTNER', 'RELATIVE', 'OTHER_ADULT', 'WORKER')),
    given       text not null,
    family      text not null,
    other_names text not null,
    primary key (record_id, place)
);

-- Nothing is changed or taken away: what corrects an entry is another, and what withdraws it too.
create table practicetools.entry (
    id                uuid primary key,
    record_id         uuid        not null references practicetools.chronology,
    exactness         text        not null check (exactness in ('DAY', 'MONTH', 'YEAR', 'BETWEEN', 'NOT_KNOWN')),
    roughly           boolean     not null,
    earliest          date,
    latest            date,
    happened          text        not null,
    impact            text,
    people            int[]       not null,
    significant       boolean     not null,
    source_agency     text        not null,
    source_kind       text        not null,
    source_document   text,
    source_who        text,
    entered_by_id     uuid        not null,
    entered_by        text        not null,
    entered_agency_id uuid        not null,
    entered_agency    text        not null,
    entered_at        timestamptz not null,
    corrects_id       uuid references practicetools.entry,
    correction_reason text,
    withdrawn         boolean     not null,
    constraint dated_as_it_says check ((exactness = 'NOT_KNOWN') = (earliest is null)
        and (earliest is null) = (latest is null) and latest >= earliest),
    constraint entry_correction_has_its_reason check ((corrects_id is null) = (correction_reason is null)
        and (not withdrawn or corrects_id is not null))
);
create index entry_record on practicetools.entry (record_id, earliest);
create unique index entry_corrected_once on practicetools.entry (corrects_id) where corrects_id is not null;

-- Its author, the lead of the author's agency, the front door where it lies beside a contact or one of the children is a
-- contact's, and who is involved. Whoever sees it may add to it: that is what makes it a chronology of several agencies.
alter table practicetools.chronology enable row level security;
alter table practicetools.chronology force row level security;
create policy chronology_seen on practicetools.chronology for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or (author_id = (select platform.actor_account()) and (select practicetools.knows_children()))
    or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency()))
    or ((select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER')
        and (exists (select 1 from practicetools.attachment a where a.record_id = chronology.id and a.case_kind = 'contact')
             or exists (select 1 from frontdoor.published_child c where c.person_record_id = any (chronology.children))))
    or ((select practicetools.knows_children())
        and (access.involved(id)
             or exists (select 1 from practicetools.attachment a where a.record_id = chronology.id and access.involved(a.case_id)))));
create policy chronology_begun on practicetools.chronology for insert with check (
    author_id = (select platform.actor_account())
    and agency_id = (select platform.actor_agency())
    and (select practicetools.knows_children()));

alter table practicetools.chronology_person enable row level security;
alter table practicetools.chronology_person force row level security;
create policy chronology_person_seen on practicetools.chronology_person for select using (
    exists (select 1 from practicetools.chronology c where c.id = chronology_person.record_id));
create policy chronology_person_added on practicetools.chronology_person for insert with check (
    (select practicetools.knows_children())
    and exists (select 1 from practicetools.chronology c where c.id = chronology_person.record_id));

alter table practicetools.entry enable row level security;
alter table practicetools.entry force row level security;
create policy entry_seen on practicetools.entry for select using (
    exists (select 1 from practicetools.chronology c where c.id = entry.record_id));
create policy entry_added on practicetools.entry for insert with check (
    entered_by_id = (select platform.actor_account())
    and entered_agency_id = (select platform.actor_agency())
    and (select practicetools.knows_children())
    and exists (select 1 from practicetools.chronology c where c.id = entry.record_id));

create or replace function practicetools.wrote(record uuid) returns boolean
language plpgsql stable as $$
begin
    return exists (select 1 from practicetools.tool t where t.id = record and t.author_id = platform.actor_account())
        or exists (select 1 from practicetools.chronology c where c.id = record and c.author_id = platform.actor_account());
end
$$;

grant select, insert on practicetools.chronology, practicetools.chronology_person, practicetools.entry to lineofsight_app;
