-- The partnership's structure: boards and sub-groups, their terms of reference, the seats in them and who holds each. What is said of a
-- group or a seat is said from a day on, and the next that is said does not overwrite it: any day can be drawn again. Nothing here is
-- about a child or a family; who sits where is published by the partnership anyway, so everybody who is signed in reads it.

create schema board;
grant usage on schema board to lineofsight_app;

-- One for each group, whatever it has been called. Days are inclusive: dissolved_on is the last one.
create table board.partnership_group (
    id             uuid primary key,
    version        int    not null,
    established_on date   not null,
    dissolved_on   date,
    dissolved_why  text,
    -- the groups that carry its work on; empty where its work is done
    carried_on_by  uuid[] not null default '{}',
    taken_back     boolean not null default false,
    constraint group_dissolved_whole check ((dissolved_on is null) = (dissolved_why is null)),
    constraint group_dissolved_after check (dissolved_on >= established_on)
);

create table board.group_details (
    id         uuid primary key,
    group_id   uuid not null references board.partnership_group,
    from_on    date not null,
    name       text not null,
    kind       text not null check (kind in ('BOARD', 'SUB_GROUP', 'TASK_AND_FINISH')),
    strand     text not null check (strand in ('CHILDREN', 'ADULTS', 'COMMUNITY_SAFETY')),
    purpose    text not null,
    reports_to uuid references board.partnership_group check (reports_to <> group_id),
    taken_back boolean not null default false
);
create index group_details_group on board.group_details (group_id, from_on desc);

create table board.terms (
    id         uuid primary key,
    group_id   uuid not null references board.partnership_group,
    number     int  not null,
    words      text not null,
    agreed_on  date not null,
    agreed_by  text not null,
    review_due date not null,
    meets      text not null,
    quorum     text not null check (quorum in ('CHILDREN_PARTNERS', 'ADULTS_PARTNERS', 'THREE_AGENCIES')),
    taken_back boolean not null default false
);
create index terms_group on board.terms (group_id, agreed_on desc);

create table board.seat (
    id         uuid primary key,
    group_id   uuid not null references board.partnership_group,
    from_on    date not null,
    until_on   date,
    ended_why  text,
    taken_back boolean not null default false,
    constraint seat_ended_whole check ((until_on is null) = (ended_why is null)),
    constraint seat_ends_after check (until_on >= from_on)
);
create index seat_group on board.seat (group_id, from_on);

create table board.seat_details (
    id             uuid primary key,
    seat_id        uuid not null references board.seat,
    from_on        date not null,
    title          text not null,
    -- absent for an independent chair and for lay members
    agency_id      uuid,
    capacity       text not null check (capacity in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'ADVISER', 'IN_ATTENDANCE')),
    representative boolean not null,
    taken_back     boolean not null default false
);
create index seat_details_seat on board.seat_details (seat_id, from_on desc);

-- Somebody in a seat, or their deputy.
create table board.holder (
    id         uuid primary key,
    seat_id    uuid    not null references board.seat,
    deputy     boolean not null,
    name       text    not null,
    account_id uuid,
    from_on    date    not null,
    until_on   date,
    taken_back boolean not null default false,
    constraint holder_ends_after check (until_on >= from_on)
);
create index holder_seat on board.holder (seat_id, from_on);

-- Who changed what, and when: the group's story. What was put right the same day stays in it, and says so.
create table board.change (
    id          uuid primary key,
    group_id    uuid        not null references board.partnership_group,
    kind        text        not null,
    -- the row that it made or ended
    row_id      uuid        not null,
    words       text        not null,
    -- the first day on which the structure looks different
    shows_from  date        not null,
    by_id       uuid        not null,
    by_name     text        not null,
    at          timestamptz not null,
    undone_at   timestamptz,
    undone_by   text,
    constraint change_undone_whole check ((undone_at is null) = (undone_by is null))
);
create index change_group on board.change (group_id, at desc);
create index change_shows on board.change (shows_from) where undone_at is null;

alter table board.partnership_group enable row level security;
alter table board.partnership_group force row level security;
create policy group_read on board.partnership_group for select using ((select platform.actor_role()) is not null);
create policy group_added on board.partnership_group for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy group_changed on board.partnership_group for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on board.partnership_group to lineofsight_app;
grant update (version, dissolved_on, dissolved_why, carried_on_by, taken_back) on board.partnership_group to lineofsight_app;

alter table board.group_details enable row level security;
alter table board.group_details force row level security;
create policy group_details_read on board.group_details for select using ((select platform.actor_role()) is not null);
create policy group_details_added on board.group_details for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy group_details_taken_back on board.group_details for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on board.group_details to lineofsight_app;
grant update (taken_back) on board.group_details to lineofsight_app;

alter table board.terms enable row level security;
alter table board.terms force row level security;
create policy terms_read on board.terms for select using ((select platform.actor_role()) is not null);
create policy terms_added on board.terms for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy terms_taken_back on board.terms for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on board.terms to lineofsight_app;
grant update (taken_back) on board.terms to lineofsight_app;

alter table board.seat enable row level security;
alter table board.seat force row level security;
create policy seat_read on board.seat for select using ((select platform.actor_role()) is not null);
create policy seat_added on board.seat for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy seat_ended on board.seat for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on board.seat to lineofsight_app;
grant update (until_on, ended_why, taken_back) on board.seat to lineofsight_app;

alter table board.seat_details enable row level security;
alter table board.seat_details force row level security;
create policy seat_details_read on board.seat_details for select using ((select platform.actor_role()) is not null);
create policy seat_details_added on board.seat_details for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy seat_details_taken_back on board.seat_details for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on board.seat_details to lineofsight_app;
grant update (taken_back) on board.seat_details to lineofsight_app;

alter table board.holder enable row level security;
alter table board.holder force row level security;
create policy holder_read on board.holder for select using ((select platform.actor_role()) is not null);
create policy holder_appointed on board.holder for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy holder_ended on board.holder for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on board.holder to lineofsight_app;
grant update (until_on, taken_back) on board.holder to lineofsight_app;

alter table board.change enable row level security;
alter table board.change force row level security;
create policy change_read on board.change for select using ((select platform.actor_role()) is not null);
create policy change_written on board.change for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy change_undone on board.change for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on board.change to lineofsight_app;
grant update (undone_at, undone_by) on board.change to lineofsight_app;
