-- What an agency has pledged to the partnership, and what came of it each time it was looked at. Words are not changed afterwards: a review
-- is added. About agencies and no child: the partnership's office, the scrutineer and the executive partners read it.

create table board.pledge (
    id         uuid primary key,
    agency_id  uuid        not null,
    agency     text        not null,
    words      text        not null,
    pledged_by text        not null,
    pledged_on date        not null,
    review_due date        not null,
    written_by text        not null,
    written_at timestamptz not null,
    constraint pledge_review_after check (review_due > pledged_on)
);

create table board.pledge_review (
    id          uuid primary key,
    pledge_id   uuid        not null references board.pledge,
    reviewed_on date        not null,
    outcome     text        not null check (outcome in ('KEPT', 'PARTLY', 'NOT_KEPT', 'NOT_KNOWN')),
    words       text        not null,
    -- absent where it is not looked at again
    next_due    date,
    by_name     text        not null,
    at          timestamptz not null,
    constraint pledge_review_next check (next_due > reviewed_on)
);
create index pledge_review_pledge on board.pledge_review (pledge_id, at desc);

alter table board.pledge enable row level security;
alter table board.pledge force row level security;
create policy pledge_read on board.pledge for select
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER'));
create policy pledge_made on board.pledge for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on board.pledge to lineofsight_app;

alter table board.pledge_review enable row level security;
alter table board.pledge_review force row level security;
create policy pledge_review_read on board.pledge_review for select
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER'));
create policy pledge_reviewed on board.pledge_review for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on board.pledge_review to lineofsight_app;
