-- Who has to do with one record beyond those whose role opens it: a key worker in a school, an agency's desk that was
-- asked. It opens that record and ends with the involvement. Rows are ended, not deleted.

create table access.involvement (
    id         uuid primary key,
    record_id  uuid        not null,
    account_id uuid,
    role       text,
    agency_id  uuid,
    why        text        not null,
    since      timestamptz not null,
    ended_at   timestamptz,
    constraint involvement_of_a_person_or_of_a_role check ((account_id is null) <> (role is null)),
    constraint involvement_of_a_person_is_theirs check (account_id is null or agency_id is null)
);
create unique index involvement_once on access.involvement (record_id, account_id, role, agency_id)
    nulls not distinct where ended_at is null;
create index involvement_account on access.involvement (account_id, record_id) where ended_at is null;

alter table access.involvement enable row level security;
alter table access.involvement force row level security;
create policy involvement_own on access.involvement
    using ((select platform.actor_role()) = 'SYSTEM'
        or account_id = (select platform.actor_account())
        or (role = (select platform.actor_role())
            and (agency_id is null or agency_id = (select platform.actor_agency()))))
    with check ((select platform.actor_role()) = 'SYSTEM');
grant select, insert, update on access.involvement to lineofsight_app;

-- For policies, as the last alternative: the cheaper ones before it settle most rows. The table's own policy keeps it to
-- the involvements of whoever is acting.
create function access.involved(record uuid) returns boolean
language sql stable parallel safe as $$
    select exists (select 1 from access.involvement i
                    where i.record_id = record and i.ended_at is null)
$$;
