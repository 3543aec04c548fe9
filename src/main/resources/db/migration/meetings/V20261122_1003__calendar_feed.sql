-- An address under which somebody's calendar reads their own diary. Whoever has the address reads it, so only its hash is
-- kept, it can be renewed at any time, and the diary it shows says neither whom a meeting is about nor where it is.

create table meetings.calendar_feed (
    id         uuid primary key,
    account_id uuid        not null,
    role       text        not null,
    agency_id  uuid,
    token_hash bytea       not null unique,
    begun_at   timestamptz not null,
    ended_at   timestamptz
);
create unique index calendar_feed_one on meetings.calendar_feed (account_id, role, agency_id) nulls not distinct where ended_at is null;

alter table meetings.calendar_feed enable row level security;
alter table meetings.calendar_feed force row level security;
create policy calendar_feed_seen on meetings.calendar_feed for select using (
    (select platform.actor_role()) = 'SYSTEM' or account_id = (select platform.actor_account()));
create policy calendar_feed_begun on meetings.calendar_feed for insert with check (
    account_id = (select platform.actor_account()) and role = (select platform.actor_role()));
create policy calendar_feed_ended on meetings.calendar_feed for update
    using (account_id = (select platform.actor_account()))
    with check (account_id = (select platform.actor_account()));
grant select, insert, update (ended_at) on meetings.calendar_feed to lineofsight_app;
