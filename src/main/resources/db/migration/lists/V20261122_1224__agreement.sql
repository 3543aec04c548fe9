-- Lists of children that are shared under an agreement: what was agreed, what was sent, and who opened it. A list is a
-- record of its own, opened to the agency's roles by an involvement that ends when the agreement says so.

create schema lists;
grant usage on schema lists to lineofsight_app;

create table lists.agreement (
    id              uuid primary key,
    version         int         not null,
    reference       text        not null unique,
    agency_id       uuid        not null,
    agency          text        not null,
    purpose         text        not null,
    lawful_basis    text        not null,
    statuses        text[]      not null check (cardinality(statuses) > 0),
    fields          text[]      not null check (cardinality(fields) > 0),
    how_often       text        not null check (how_often in ('WEEKLY', 'FORTNIGHTLY', 'MONTHLY')),
    from_on         date        not null,
    until_on        date        not null check (until_on >= from_on),
    -- how long the agency may still open a list that a newer one has replaced, or that the end has left behind
    keep_days       int         not null check (keep_days between 0 and 365),
    signed_for_us   text        not null,
    signed_for_them text        not null,
    signed_on       date        not null,
    made_by         text        not null,
    made_at         timestamptz not null,
    ended_on        date,
    ended_by        text,
    ended_why       text,
    constraint agreement_ended_whole check ((ended_on is null) = (ended_by is null) and (ended_on is null) = (ended_why is null))
);
create index agreement_agency on lists.agreement (agency_id, from_on);

create table lists.shared_list (
    id           uuid primary key,
    agreement_id uuid        not null references lists.agreement,
    number       int         not null,
    drawn_at     timestamptz not null,
    drawn_on     date        not null,
    drawn_by     text        not null,
    children     int         not null,
    added        int         not null,
    ended        int         not null,
    changed      int         not null,
    -- from this day on the agency may not open it any more; absent for the latest of an agreement that goes on
    closed_from  date,
    chases       int         not null default 0,
    chased_at    timestamptz,
    confirmed_at timestamptz,
    confirmed_by text,
    unique (agreement_id, number),
    constraint list_confirmed_whole check ((confirmed_at is null) = (confirmed_by is null))
);

-- The agreement's fields and no others. The child's record is kept for the comparison with the next list, and never shown.
create table lists.list_row (
    id               uuid   primary key,
    list_id          uuid   not null references lists.shared_list,
    place            int    not null,
    person_record_id uuid   not null,
    status           text   not null,
    change           text   not null check (change in ('ADDED', 'CHANGED', 'SAME', 'ENDED')),
    cells            text[] not null,
    unique (list_id, place)
);

create table lists.list_use (
    id         uuid primary key,
    list_id    uuid        not null references lists.shared_list,
    at         timestamptz not null,
    account_id uuid        not null,
    who        text        not null,
    agency_id  uuid,
    what       text        not null check (what in ('OPENED', 'DOWNLOADED', 'CONFIRMED'))
);
create index list_use_list on lists.list_use (list_id, at desc);

-- Agreements and numbers: social work managers, the partnership's office, and the agency that it is with.
alter table lists.agreement enable row level security;
alter table lists.agreement force row level security;
create policy agreement_seen on lists.agreement for select using (
    (select platform.actor_role()) in ('SYSTEM', 'SOCIAL_WORK_MANAGER', 'PARTNERSHIP_OFFICER')
    or (select platform.actor_role()) in ('AGENCY_DESK', 'SAFEGUARDING_LEAD') and agency_id = (select platform.actor_agency()));
create policy agreement_made on lists.agreement for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'SOCIAL_WORK_MANAGER'));
create policy agreement_ended on lists.agreement for update
    using ((select platform.actor_role()) in ('SYSTEM', 'SOCIAL_WORK_MANAGER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'SOCIAL_WORK_MANAGER'));
grant select, insert on lists.agreement to lineofsight_app;
grant update (version, ended_on, ended_by, ended_why) on lists.agreement to lineofsight_app;

alter table lists.shared_list enable row level security;
alter table lists.shared_list force row level security;
create policy list_seen on lists.shared_list for select using (
    exists (select 1 from lists.agreement a where a.id = shared_list.agreement_id));
create policy list_drawn on lists.shared_list for insert with check ((select platform.actor_role()) = 'SYSTEM');
create policy list_changed on lists.shared_list for update
    using ((select platform.actor_role()) = 'SYSTEM' or access.involved(id))
    with check ((select platform.actor_role()) = 'SYSTEM' or access.involved(id));
grant select, insert on lists.shared_list to lineofsight_app;
grant update (closed_from, chases, chased_at, confirmed_at, confirmed_by) on lists.shared_list to lineofsight_app;

-- Children: whoever the list is open to, and nobody in the partnership's office.
alter table lists.list_row enable row level security;
alter table lists.list_row force row level security;
create policy row_of_an_open_list on lists.list_row for select using (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(list_id));
create policy row_drawn on lists.list_row for insert with check ((select platform.actor_role()) = 'SYSTEM');
grant select, insert on lists.list_row to lineofsight_app;

-- Who opened what: an append-only log, for whoever sees the agreement.
alter table lists.list_use enable row level security;
alter table lists.list_use force row level security;
create policy use_seen on lists.list_use for select using (
    exists (select 1 from lists.shared_list s where s.id = list_use.list_id));
create policy use_recorded on lists.list_use for insert with check (account_id = (select platform.actor_account()));
grant select, insert on lists.list_use to lineofsight_app;
