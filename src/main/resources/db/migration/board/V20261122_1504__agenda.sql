-- What the groups mean to meet about, what is on the agenda of each meeting, and what was decided of it. The meeting itself, who was asked and who
-- came, is with meetings. Read by those who read the partnership's own work, and by whoever is asked to the meeting; about no child.

create table board.planned_meeting (
    id              uuid primary key,
    group_id        uuid        not null references board.partnership_group,
    on_date         date        not null,
    theme           text,
    -- the meeting that was called for it
    meeting_id      uuid,
    dropped_because text,
    added_by        text        not null,
    added_at        timestamptz not null,
    constraint planned_meeting_dropped_or_called check (meeting_id is null or dropped_because is null)
);
create index planned_meeting_day on board.planned_meeting (on_date, id);

create table board.agenda_item (
    id         uuid primary key,
    -- the meeting
    record_id  uuid        not null,
    group_id   uuid        not null references board.partnership_group,
    place      int         not null,
    title      text        not null,
    presenter  text,
    -- what put it on the agenda, where it was found due
    href       text,
    found      text,
    taken_off  boolean     not null default false,
    outcome    text check (outcome in ('DECIDED', 'NOTED', 'DEFERRED')),
    decision   text,
    version    int         not null default 0,
    added_by   text        not null,
    added_at   timestamptz not null,
    decided_by text,
    decided_at timestamptz,
    constraint agenda_item_decided_whole check ((outcome is null) = (decision is null) and (outcome is null) = (decided_at is null)
        and (outcome is null) = (decided_by is null))
);
create index agenda_item_meeting on board.agenda_item (record_id, place);
create index agenda_item_decided on board.agenda_item (decided_at desc) where outcome is not null;

alter table board.planned_meeting enable row level security;
alter table board.planned_meeting force row level security;
create policy planned_meeting_read on board.planned_meeting for select using ((select platform.actor_role()) is not null);
create policy planned_meeting_added on board.planned_meeting for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy planned_meeting_changed on board.planned_meeting for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert, update (meeting_id, dropped_because) on board.planned_meeting to lineofsight_app;

alter table board.agenda_item enable row level security;
alter table board.agenda_item force row level security;
create policy agenda_item_read on board.agenda_item for select using (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER')
    or access.involved(record_id));
create policy agenda_item_added on board.agenda_item for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy agenda_item_changed on board.agenda_item for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert, update (place, title, presenter, taken_off, outcome, decision, version, decided_by, decided_at)
    on board.agenda_item to lineofsight_app;
