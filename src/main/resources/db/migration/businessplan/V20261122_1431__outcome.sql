-- The outcomes framework: what is to become different, and by which figure one sees it. A figure that nobody has is absent, never 0.

create table businessplan.indicator (
    id            uuid primary key,
    version       int  not null,
    strand        text not null check (strand in ('CHILDREN', 'ADULTS', 'COMMUNITY_SAFETY')),
    outcome       text not null,
    name          text not null,
    unit          text not null,
    -- which way is better; NEITHER where more or less says nothing by itself
    polarity      text not null check (polarity in ('HIGHER', 'LOWER', 'NEITHER')),
    baseline      numeric,
    baseline_when text,
    target        numeric,
    so_what       text,
    constraint indicator_baseline_whole check (baseline_when is null or baseline is not null)
);
create unique index indicator_named_once on businessplan.indicator (strand, lower(name));

-- Figures as they came, the latest last: none is overwritten.
create table businessplan.reading (
    id           uuid primary key,
    indicator_id uuid        not null references businessplan.indicator,
    on_day       date        not null,
    value        numeric     not null,
    source       text        not null,
    by_name      text        not null,
    at           timestamptz not null
);
create index reading_indicator on businessplan.reading (indicator_id, on_day desc);

alter table businessplan.indicator enable row level security;
alter table businessplan.indicator force row level security;
create policy indicator_seen on businessplan.indicator for select using (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER', 'SAFEGUARDING_LEAD'));
create policy indicator_written on businessplan.indicator for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
create policy indicator_changed on businessplan.indicator for update
    using ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on businessplan.indicator to lineofsight_app;
grant update (version, strand, outcome, name, unit, polarity, baseline, baseline_when, target, so_what)
    on businessplan.indicator to lineofsight_app;

alter table businessplan.reading enable row level security;
alter table businessplan.reading force row level security;
create policy reading_seen on businessplan.reading for select using (
    exists (select 1 from businessplan.indicator i where i.id = reading.indicator_id));
create policy reading_written on businessplan.reading for insert with check (
    (select platform.actor_role()) in ('SYSTEM', 'PARTNERSHIP_OFFICER'));
grant select, insert on businessplan.reading to lineofsight_app;
