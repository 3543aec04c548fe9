-- Actions of every kind: what is to be done, by whom, by when, and each step it took. An action is a record of its own, so
-- that whoever has to do it sees it and nothing else of the record it is about; that record's own people run it.

create schema actions;
grant usage on schema actions to lineofsight_app;

create table actions.action (
    id                uuid primary key,
    -- what raised it, and the record whose people run it
    subject_kind      text        not null,
    subject_id        uuid        not null,
    record_id         uuid        not null,
    reference         text        not null unique,
    -- what raised it in words, and where that record's people go on from it
    source            text,
    href              text,
    -- whom it is about, for those who have to do it
    about             text,
    what              text        not null,
    -- what will be different
    so_that           text,
    -- an agency through a role, a person of an agency, or somebody without an account here
    owner_agency_id   uuid,
    owner_agency      text,
    owner_role        text,
    owner_account_id  uuid,
    owner_name        text,
    owner_as          text,
    -- counts the owners it was offered to; one does not read what another wrote
    offer             int         not null,
    due_on            date        not null,
    raised_by_id      uuid        not null,
    raised_by         text        not null,
    raised_at         timestamptz not null,
    constraint action_of_an_agency check ((owner_agency_id is null) = (owner_agency is null)),
    constraint action_owner_is_somebody check (owner_role is not null or owner_name is not null),
    constraint action_owner_role_or_person check (owner_role is null or owner_account_id is null),
    constraint action_owner_with_an_account_has_an_agency
        check (owner_agency_id is not null or (owner_role is null and owner_account_id is null))
);
create index action_record on actions.action (record_id, due_on);
create index action_subject on actions.action (subject_id);
create index action_owner_agency on actions.action (owner_agency_id, owner_role, due_on);
create index action_owner_account on actions.action (owner_account_id, due_on);
create index action_raised_by on actions.action (raised_by_id, due_on);
create index action_due on actions.action (due_on, id);

-- How it stands: apart, so that its owner can change this and nothing of what was asked of them.
create table actions.standing (
    -- the action
    record_id     uuid primary key references actions.action,
    status        text        not null check (status in ('OFFERED', 'ACCEPTED', 'RETURNED', 'DONE', 'CHECKED', 'WITHDRAWN')),
    version       int         not null,
    done_by_id    uuid,
    done_at       timestamptz,
    checked_by_id uuid,
    constraint standing_done_whole check ((done_by_id is null) = (done_at is null)
        and (status in ('DONE', 'CHECKED')) = (done_at is not null)),
    constraint standing_checked_by_somebody_else check ((status = 'CHECKED') = (checked_by_id is not null)
        and (checked_by_id is null or checked_by_id <> done_by_id))
);
create index standing_status on actions.standing (status, record_id);

-- Every step it took. Nothing is changed here, and nothing goes.
create table actions.step (
    id        uuid primary key,
    -- the action
    record_id uuid        not null references actions.action,
    offer     int         not null,
    step      text        not null,
    -- the reason, the progress, the evidence
    words     text,
    -- what was asked of whom by when, where the step says so anew
    what      text,
    so_that   text,
    owner     text,
    due_on    date,
    by_id     uuid        not null,
    by_name   text        not null,
    at        timestamptz not null
);
create index step_record on actions.step (record_id, at, id);

-- Who runs what was raised for a record: its own people.
create function actions.runs(record uuid) returns boolean
language sql stable parallel safe as $$
    select access.involved(record)
$$;

-- Who has to do it; for somebody without an account, those who run it write down what they are told.
create function actions.owns(action uuid) returns boolean
language sql stable parallel safe as $$
    select exists (select 1 from actions.action a
                    where a.id = action
                      and (a.owner_account_id = (select platform.actor_account())
                           or (a.owner_role = (select platform.actor_role())
                               and a.owner_agency_id = (select platform.actor_agency()))
                           or (a.owner_agency_id is null and actions.runs(a.record_id))))
$$;

alter table actions.action enable row level security;
alter table actions.action force row level security;
create policy action_seen on actions.action for select using (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(id) or actions.runs(record_id));
create policy action_raised on actions.action for insert with check (
    (select platform.actor_role()) = 'SYSTEM' or actions.runs(record_id));
create policy action_decided_anew on actions.action for update
    using ((select platform.actor_role()) = 'SYSTEM' or actions.runs(record_id))
    with check ((select platform.actor_role()) = 'SYSTEM' or actions.runs(record_id));
grant select, insert on actions.action to lineofsight_app;
grant update (what, so_that, owner_agency_id, owner_agency, owner_role, owner_account_id, owner_name, owner_as,
              offer, due_on)
    on actions.action to lineofsight_app;

alter table actions.standing enable row level security;
alter table actions.standing force row level security;
create policy standing_seen on actions.standing for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a where a.id = standing.record_id));
create policy standing_begun on actions.standing for insert with check (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a where a.id = standing.record_id and actions.runs(a.record_id)));
create policy standing_run on actions.standing for update
    using ((select platform.actor_role()) = 'SYSTEM'
        or exists (select 1 from actions.action a where a.id = standing.record_id and actions.runs(a.record_id)))
    with check ((select platform.actor_role()) = 'SYSTEM'
        or exists (select 1 from actions.action a where a.id = standing.record_id and actions.runs(a.record_id)));
-- An owner accepts, returns and does. Nobody checks who only has to do it, and nobody withdraws what was asked of them.
create policy standing_owned on actions.standing for update
    using (status in ('OFFERED', 'ACCEPTED', 'RETURNED', 'DONE') and actions.owns(record_id))
    with check (status in ('OFFERED', 'ACCEPTED', 'RETURNED', 'DONE') and actions.owns(record_id));
grant select, insert on actions.standing to lineofsight_app;
grant update (status, version, done_by_id, done_at, checked_by_id) on actions.standing to lineofsight_app;

alter table actions.step enable row level security;
alter table actions.step force row level security;
create policy step_seen on actions.step for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a
                where a.id = step.record_id and (actions.runs(a.record_id) or a.offer = step.offer)));
create policy step_taken on actions.step for insert with check (
    (select platform.actor_role()) = 'SYSTEM'
    or (by_id = (select platform.actor_account())
        and ((step in ('ACCEPTED_IT', 'ACCEPTANCE_TAKEN_BACK', 'RETURNED_IT', 'RETURN_TAKEN_BACK', 'PROGRESS', 'DONE_IT',
                       'DONE_TAKEN_BACK') and actions.owns(record_id))
             or (step in ('RAISED', 'OFFERED_ANEW', 'WITHDRAWN_IT', 'WITHDRAWAL_TAKEN_BACK', 'PROGRESS', 'CHECKED_IT', 'NOT_DONE',
                          'CHECK_TAKEN_BACK')
                 and exists (select 1 from actions.action a where a.id = step.record_id and actions.runs(a.record_id))))));
grant select, insert on actions.step to lineofsight_app;

-- For figures and for other modules, under the reader's own policies: no name and no typed word.
create view actions.published_action with (security_invoker) as
select a.id as action_id, a.record_id, a.subject_kind, a.subject_id, a.owner_agency_id, a.owner_role, a.due_on, a.raised_at,
       s.status, s.done_at
  from actions.action a join actions.standing s on s.record_id = a.id;
grant select on actions.published_action to lineofsight_app;
