-- Days of the partnership's year that no statute sets: a section 11 cycle, a conference. They are about nobody.

create schema overview;
grant usage on schema overview to lineofsight_app;

create table overview.local_date (
    id            uuid primary key,
    on_date       date        not null,
    -- on the same day of every year from then on
    yearly        boolean     not null,
    what          text        not null,
    -- who decided it, where that is written
    basis         text,
    added_by      text        not null,
    added_at      timestamptz not null,
    -- no longer so; kept, and can be put back
    taken_away_by text,
    taken_away_at timestamptz,
    constraint local_date_taken_away_whole check ((taken_away_by is null) = (taken_away_at is null))
);
create index local_date_on on overview.local_date (on_date);

alter table overview.local_date enable row level security;
alter table overview.local_date force row level security;
create policy local_date_seen on overview.local_date for select using (
    (select platform.actor_role()) in 
        ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER', 'SAFEGUARDING_LEAD'));
create policy local_date_added on overview.local_date for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy local_date_taken_away on overview.local_date for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert, update (taken_away_by, taken_away_at) on overview.local_date to lineofsight_app;
