-- Payments, income and spending that were entered wrongly: they stay as they were entered, and count no more. Append-only.

create table budget.taken_back (
    -- the payment, the income or the entry
    booking_id uuid primary key,
    budget_id  uuid        not null references budget.budget,
    why        text        not null,
    by_name    text        not null,
    at         timestamptz not null
);
create index taken_back_budget on budget.taken_back (budget_id);

alter table budget.taken_back enable row level security;
alter table budget.taken_back force row level security;
create policy taken_back_seen on budget.taken_back for select using (
    exists (select 1 from budget.budget b where b.id = taken_back.budget_id));
create policy taken_back_written on budget.taken_back for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on budget.taken_back to lineofsight_app;
