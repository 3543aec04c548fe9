-- What a group could not settle and put to a group above it, the reply, and what came of it. About the partnership's own work and no child.

create table board.escalation (
    id         uuid primary key,
    version    int         not null,
    reference  text        not null unique,
    from_group uuid        not null references board.partnership_group,
    to_group   uuid        not null references board.partnership_group,
    what       text        not null,
    why        text        not null,
    asked      text        not null,
    raised_on  date        not null,
    raised_by  text        not null,
    raised_at  timestamptz not null,
    replied_on date,
    decision   text,
    reason     text,
    replied_by text,
    closed_on  date,
    effect     text,
    closed_by  text,
    constraint escalation_replied_whole check ((replied_on is null) = (decision is null)
        and (replied_on is null) = (reason is null) and (replied_on is null) = (replied_by is null)),
    constraint escalation_closed_whole check ((closed_on is null) = (effect is null) and (closed_on is null) = (closed_by is null)),
    constraint escalation_in_order check (replied_on >= raised_on and (closed_on is null or closed_on >= replied_on))
);

alter table board.escalation enable row level security;
alter table board.escalation force row level security;
create policy escalation_read on board.escalation for select
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER'));
create policy escalation_raised on board.escalation for insert
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy escalation_answered on board.escalation for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on board.escalation to lineofsight_app;
grant update (version, replied_on, decision, reason, replied_by, closed_on, effect, closed_by) on board.escalation to lineofsight_app;
