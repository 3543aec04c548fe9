-- Contributions or lines as a file, kept as it came, until somebody has looked and said yes.

create table budget.budget_file (
    id          uuid primary key,
    budget_id   uuid        not null references budget.budget,
    kind        text        not null check (kind in ('CONTRIBUTIONS', 'LINES')),
    file_name   text        not null,
    content     bytea       not null,
    state       text        not null check (state in ('RECEIVED', 'TAKEN', 'SET_ASIDE')),
    received_at timestamptz not null,
    received_by text        not null
);
create index budget_file_budget on budget.budget_file (budget_id, received_at desc);

alter table budget.budget_file enable row level security;
alter table budget.budget_file force row level security;
create policy budget_file_seen on budget.budget_file for select using (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy budget_file_received on budget.budget_file for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy budget_file_settled on budget.budget_file for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on budget.budget_file to lineofsight_app;
grant update (state) on budget.budget_file to lineofsight_app;
