-- That whoever has to do something was reminded, once for each day that it was due on.

create table actions.chase (
    -- the action
    record_id uuid        not null references actions.action,
    due_on    date        not null,
    chased_at timestamptz not null,
    primary key (record_id, due_on)
);

alter table actions.chase enable row level security;
alter table actions.chase force row level security;
create policy chase_seen on actions.chase for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a
                where a.id = chase.record_id and (actions.runs(a.record_id) or access.involved(a.id))));
create policy chase_made on actions.chase for insert with check ((select platform.actor_role()) = 'SYSTEM');
grant select, insert on actions.chase to lineofsight_app;
