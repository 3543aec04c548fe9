-- The partnership's budget of a year: contributions agreed and received, what else came in, what it is spent on, reserves, and
-- totals as somebody typed them. Read and written by few; nothing here is about a child.

create schema budget;
grant usage on schema budget to lineofsight_app;

create table budget.budget (
    id                uuid primary key,
    version           int         not null,
    title             text        not null,
    -- the reporting year, by the calendar year in which it begins
    first_year        int         not null,
    -- where it was published, for the budget of another partnership that is here as an example
    source            text,
    begun_from        uuid references budget.budget,
    begun_at          timestamptz not null,
    begun_by          text        not null,
    agreed_on         date,
    agreed_group      text,
    agreed_by         text,
    reserves_opening  numeric(12, 2),
    reserves_drawn    numeric(12, 2),
    carried_in        numeric(12, 2),
    carried_forward   numeric(12, 2),
    constraint budget_agreed_whole check ((agreed_on is null) = (agreed_group is null) and (agreed_on is null) = (agreed_by is null))
);
create unique index budget_once_a_year on budget.budget (first_year) where source is null;

create table budget.contribution (
    id            uuid primary key,
    budget_id     uuid not null references budget.budget,
    version       int  not null,
    place         int  not null,
    agency_id     uuid,
    agency        text not null,
    -- absent where nothing was agreed in cash
    agreed        numeric(12, 2) check (agreed >= 0),
    due_on        date,
    in_kind       text,
    -- estimated, and never added to cash; absent where nobody has estimated it
    in_kind_value numeric(12, 2) check (in_kind_value >= 0),
    constraint contribution_in_kind_whole check (in_kind_value is null or in_kind is not null),
    unique (budget_id, place)
);

create table budget.payment (
    id              uuid primary key,
    budget_id       uuid           not null references budget.budget,
    contribution_id uuid           not null references budget.contribution,
    amount          numeric(12, 2) not null check (amount > 0),
    on_day          date           not null,
    reference       text,
    -- why it is another one, where it looked like one that was there
    not_twice       text,
    by_name         text           not null,
    at              timestamptz    not null
);
create index payment_budget on budget.payment (budget_id);

create table budget.income (
    id        uuid primary key,
    budget_id uuid           not null references budget.budget,
    what      text           not null,
    amount    numeric(12, 2) not null,
    on_day    date           not null,
    by_name   text           not null,
    at        timestamptz    not null
);
create index income_budget on budget.income (budget_id);

create table budget.line (
    id             uuid primary key,
    budget_id      uuid           not null references budget.budget,
    version        int            not null,
    place          int            not null,
    name           text           not null,
    budgeted       numeric(12, 2) not null,
    -- to the end of the year, by somebody who knows better than the rule; absent where nobody said so
    forecast       numeric(12, 2),
    forecast_words text,
    unique (budget_id, place)
);

create table budget.entry (
    id        uuid primary key,
    budget_id uuid           not null references budget.budget,
    line_id   uuid           not null references budget.line,
    -- below nought for money that came back
    amount    numeric(12, 2) not null check (amount <> 0),
    on_day    date           not null,
    what      text           not null,
    by_name   text           not null,
    at        timestamptz    not null
);
create index entry_budget on budget.entry (budget_id);

-- A total as somebody typed or printed it, beside what the rows add up to. The newest of a kind counts; those before it stay.
create table budget.typed_total (
    id        uuid primary key,
    budget_id uuid           not null references budget.budget,
    kind      text           not null check (kind in ('CONTRIBUTIONS', 'LINES', 'EXPENSES', 'OUTTURN')),
    amount    numeric(12, 2) not null,
    -- what the rows added up to when it was typed; absent where there was none
    should_be numeric(12, 2),
    -- why it stands although it disagrees; absent while it is questioned, or agrees
    reason    text,
    by_name   text           not null,
    at        timestamptz    not null
);
create index typed_total_budget on budget.typed_total (budget_id, at desc);

-- What an agreed budget said before it was changed, and why: an append-only log.
create table budget.change (
    id        uuid primary key,
    budget_id uuid        not null references budget.budget,
    words     text        not null,
    why       text        not null,
    by_name   text        not null,
    at        timestamptz not null
);
create index change_budget on budget.change (budget_id, at desc);

-- Read by the partnership's office, the scrutineer and executive partners, and by nobody else; written by the office.
alter table budget.budget enable row level security;
alter table budget.budget force row level security;
create policy budget_seen on budget.budget for select using (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER'));
create policy budget_written on budget.budget for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy budget_changed on budget.budget for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on budget.budget to lineofsight_app;
grant update (version, title, agreed_on, agreed_group, agreed_by, reserves_opening, reserves_drawn, carried_in, carried_forward) on budget.budget to lineofsight_app;

alter table budget.contribution enable row level security;
alter table budget.contribution force row level security;
create policy contribution_seen on budget.contribution for select using (
    exists (select 1 from budget.budget b where b.id = contribution.budget_id));
create policy contribution_written on budget.contribution for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy contribution_changed on budget.contribution for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on budget.contribution to lineofsight_app;
grant update (version, agency_id, agency, agreed, due_on, in_kind, in_kind_value) on budget.contribution to lineofsight_app;

alter table budget.payment enable row level security;
alter table budget.payment force row level security;
create policy payment_seen on budget.payment for select using (
    exists (select 1 from budget.budget b where b.id = payment.budget_id));
create policy payment_written on budget.payment for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on budget.payment to lineofsight_app;

alter table budget.income enable row level security;
alter table budget.income force row level security;
create policy income_seen on budget.income for select using (
    exists (select 1 from budget.budget b where b.id = income.budget_id));
create policy income_written on budget.income for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on budget.income to lineofsight_app;

alter table budget.line enable row level security;
alter table budget.line force row level security;
create policy line_seen on budget.line for select using (
    exists (select 1 from budget.budget b where b.id = line.budget_id));
create policy line_written on budget.line for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy line_changed on budget.line for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on budget.line to lineofsight_app;
grant update (version, name, budgeted, forecast, forecast_words) on budget.line to lineofsight_app;

alter table budget.entry enable row level security;
alter table budget.entry force row level security;
create policy entry_seen on budget.entry for select using (
    exists (select 1 from budget.budget b where b.id = entry.budget_id));
create policy entry_written on budget.entry for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on budget.entry to lineofsight_app;

alter table budget.typed_total enable row level security;
alter table budget.typed_total force row level security;
create policy typed_total_seen on budget.typed_total for select using (
    exists (select 1 from budget.budget b where b.id = typed_total.budget_id));
create policy typed_total_written on budget.typed_total for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy typed_total_changed on budget.typed_total for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on budget.typed_total to lineofsight_app;
grant update (reason) on budget.typed_total to lineofsight_app;

alter table budget.change enable row level security;
alter table budget.change force row level security;
create policy change_seen on budget.change for select using (
    exists (select 1 from budget.budget b where b.id = change.budget_id));
create policy change_written on budget.change for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on budget.change to lineofsight_app;
