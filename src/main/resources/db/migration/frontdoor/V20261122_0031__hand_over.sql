-- Children handed over from the front door, and whether they arrived.

create table frontdoor.hand_over (
    id                  uuid primary key,
    record_id           uuid        not null references frontdoor.contact,
    destination         text        not null check (destination in ('EARLY_HELP', 'ASSESSMENT', 'STRATEGY_DISCUSSION', 'ANOTHER_AUTHORITY', 'MARAC', 'CHANNEL', 'LADO')),
    to_whom             text,
    because             text        not null,
    handed_over_by_id   uuid        not null,
    handed_over_by      text        not null,
    handed_over_at      timestamptz not null,
    received_at         timestamptz,
    received_by         text,
    receipt_recorded_by text,
    constraint hand_over_received check ((received_at is null) = (received_by is null)),
    constraint other_authority_named check (destination <> 'ANOTHER_AUTHORITY' or to_whom is not null)
);
create index hand_over_record on frontdoor.hand_over (record_id);
create index hand_over_waiting on frontdoor.hand_over (handed_over_at) where received_at is null;

create table frontdoor.hand_over_child (
    hand_over_id uuid not null references frontdoor.hand_over,
    record_id    uuid not null references frontdoor.contact,
    child_id     uuid not null references frontdoor.contact_child,
    primary key (hand_over_id, child_id)
);
create index hand_over_child_record on frontdoor.hand_over_child (record_id);

-- That somebody was referred to the LADO is for managers, and for who did it.
alter table frontdoor.hand_over enable row level security;
alter table frontdoor.hand_over force row level security;
create policy hand_over_staff on frontdoor.hand_over
    using ((select frontdoor.is_staff())
        and (destination <> 'LADO'
             or (select platform.actor_role()) in ('FRONT_DOOR_MANAGER', 'SYSTEM')
             or handed_over_by_id = (select platform.actor_account())))
    with check ((select frontdoor.is_staff()));

alter table frontdoor.hand_over_child enable row level security;
alter table frontdoor.hand_over_child force row level security;
create policy hand_over_child_with_it on frontdoor.hand_over_child
    using (exists (select 1 from frontdoor.hand_over h where h.id = hand_over_id))
    with check ((select frontdoor.is_staff()));

grant select, insert on frontdoor.hand_over, frontdoor.hand_over_child to lineofsight_app;
grant update (received_at, received_by, receipt_recorded_by) on frontdoor.hand_over to lineofsight_app;
