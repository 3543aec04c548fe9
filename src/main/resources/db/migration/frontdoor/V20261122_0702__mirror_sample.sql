-- Contacts whose claimed and decided levels differ, drawn by chance to be talked about with those who refer. Who drew them, from what and
-- by which seed stays, so that nobody can draw until the sample suits them without its being seen.

create table frontdoor.mirror_sample (
    id          uuid primary key,
    seed        bigint      not null,
    drawn_by_id uuid        not null,
    drawn_by    text        not null,
    drawn_at    timestamptz not null,
    period      text        not null,
    from_on     date        not null,
    until_on    date        not null,
    -- absent where it was drawn from all agencies
    agency_id   uuid,
    agency_name text,
    wanted      int         not null check (wanted between 1 and 50),
    -- how many there were to draw from
    over_found  int         not null,
    under_found int         not null
);
create index mirror_sample_drawn on frontdoor.mirror_sample (drawn_at desc);

create table frontdoor.mirror_item (
    id        uuid primary key,
    sample_id uuid not null references frontdoor.mirror_sample,
    record_id uuid not null references frontdoor.contact,
    place     int  not null,
    reading   text not null check (reading in ('OVER', 'UNDER')),
    notes     text,
    noted_by  text,
    noted_at  timestamptz,
    unique (sample_id, place),
    unique (sample_id, record_id),
    constraint notes_by_somebody check ((notes is null) = (noted_by is null) and (notes is null) = (noted_at is null))
);
create index mirror_item_record on frontdoor.mirror_item (record_id);

alter table frontdoor.mirror_sample enable row level security;
alter table frontdoor.mirror_sample force row level security;
create policy mirror_sample_seen on frontdoor.mirror_sample for select using ((select frontdoor.is_staff()));
create policy mirror_sample_drawn on frontdoor.mirror_sample for insert with check (
    (select platform.actor_role()) = 'FRONT_DOOR_MANAGER' and drawn_by_id = (select platform.actor_account()));
alter table frontdoor.mirror_item enable row level security;
alter table frontdoor.mirror_item force row level security;
create policy mirror_item_seen on frontdoor.mirror_item for select using ((select frontdoor.is_staff()));
create policy mirror_item_drawn on frontdoor.mirror_item for insert
    with check ((select platform.actor_role()) = 'FRONT_DOOR_MANAGER');
create policy mirror_item_noted on frontdoor.mirror_item for update
    using ((select frontdoor.is_staff())) with check ((select frontdoor.is_staff()));
grant select, insert on frontdoor.mirror_sample, frontdoor.mirror_item to lineofsight_app;
grant update (notes, noted_by, noted_at) on frontdoor.mirror_item to lineofsight_app;
