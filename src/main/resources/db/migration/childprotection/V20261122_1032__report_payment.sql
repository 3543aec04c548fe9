-- What practices are paid for their reports: asked, received, due under the scheme, approved, paid or refused. It holds the
-- request's reference, the practice and money; nothing about a child, and no way from here to one.

-- The scheme: how much for a report under which section, from which day on. The latest before the day of asking counts.
create table childprotection.report_fee (
    id        uuid primary key,
    section   text          not null check (section in ('SECTION_17', 'SECTION_47')),
    amount    numeric(8, 2) not null check (amount >= 0),
    since     date          not null,
    agreed_by text          not null,
    agreed_at timestamptz   not null,
    unique (section, since)
);

create table childprotection.report_payment (
    id            uuid primary key,
    -- the request; one payment for each, so nothing is paid twice
    record_id     uuid          not null unique,
    version       int           not null,
    reference     text          not null unique,
    section       text          not null check (section in ('SECTION_17', 'SECTION_47')),
    agency_id     uuid          not null,
    agency        text          not null,
    asked_on      date          not null,
    reply_by      date          not null,
    received_on   date,
    -- of the standards that apply, how many the report met; absent until it is judged
    standards     int,
    standards_met int,
    -- absent where the scheme had none for the day of asking
    fee           numeric(8, 2) check (fee >= 0),
    status        text          not null check (status in ('ASKED', 'RECEIVED', 'NOT_DUE', 'APPROVED', 'REFUSED', 'PAID')),
    payment       text,
    paid_on       date,
    constraint report_payment_paid_whole check ((status = 'PAID') = (paid_on is not null)
        and (status = 'PAID') = (payment is not null)),
    constraint report_payment_of_a_fee check (status not in ('APPROVED', 'PAID') or fee is not null),
    constraint report_payment_of_what_was_received check (status in ('ASKED', 'NOT_DUE') or received_on is not null),
    constraint report_payment_judged_whole check ((standards is null) = (standards_met is null) and standards_met <= standards)
);
create index report_payment_agency on childprotection.report_payment (agency_id, asked_on);
create index report_payment_asked on childprotection.report_payment (asked_on, id);

create table childprotection.report_payment_step (
    id         uuid primary key,
    payment_id uuid        not null references childprotection.report_payment,
    -- the request
    record_id  uuid        not null,
    step       text        not null,
    words      text,
    by_name    text        not null,
    at         timestamptz not null
);
create index report_payment_step_record on childprotection.report_payment_step (record_id, at);

alter table childprotection.report_fee enable row level security;
alter table childprotection.report_fee force row level security;
create policy report_fee_seen on childprotection.report_fee for select using (
    (select platform.actor_role()) in ('SYSTEM', 'PAYMENTS_OFFICER'));
create policy report_fee_agreed on childprotection.report_fee for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PAYMENTS_OFFICER'));
grant select, insert on childprotection.report_fee to lineofsight_app;

-- Who pays sees all; whoever was asked sees their own. The case's people have no business with money.
alter table childprotection.report_payment enable row level security;
alter table childprotection.report_payment force row level security;
create policy report_payment_seen on childprotection.report_payment for select using (
    (select platform.actor_role()) in ('SYSTEM', 'PAYMENTS_OFFICER') or access.involved(record_id));
create policy report_payment_begun on childprotection.report_payment for insert with check (
    (select platform.actor_role()) = 'SYSTEM');
create policy report_payment_decided on childprotection.report_payment for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PAYMENTS_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PAYMENTS_OFFICER'));
grant select, insert on childprotection.report_payment to lineofsight_app;
grant update (version, received_on, standards, standards_met, fee, status, payment, paid_on)
    on childprotection.report_payment to lineofsight_app;

alter table childprotection.report_payment_step enable row level security;
alter table childprotection.report_payment_step force row level security;
create policy report_payment_step_seen on childprotection.report_payment_step for select using (
    (select platform.actor_role()) in ('SYSTEM', 'PAYMENTS_OFFICER') or access.involved(record_id));
create policy report_payment_step_taken on childprotection.report_payment_step for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PAYMENTS_OFFICER'));
grant select, insert on childprotection.report_payment_step to lineofsight_app;

-- For figures, under the reader's own policies: no name and no typed word.
create view childprotection.published_report_fee with (security_invoker) as
select section, amount, since from childprotection.report_fee;
create view childprotection.published_report_payment with (security_invoker) as
select id as payment_id, version, agency_id, section, asked_on, reply_by, received_on, standards, standards_met, fee, status,
       paid_on
  from childprotection.report_payment;
grant select on childprotection.published_report_fee, childprotection.published_report_payment to lineofsight_app;
