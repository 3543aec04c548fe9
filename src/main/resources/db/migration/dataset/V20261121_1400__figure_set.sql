-- Figures as they were returned: a set for each partnership and year, the files as they came, and what became of every row.
-- A file that comes again is a new version beside the old one, and a delivery that is undone stays on record, so that a report
-- of last month can always be explained. Nothing here is about one child: the tables hold totals.

create schema dataset;
grant usage on schema dataset to lineofsight_app;

create table dataset.figure_set (
    id          uuid primary key,
    partnership text        not null,
    year_starts int         not null check (year_starts between 1900 and 2099),
    opened_at   timestamptz not null,
    unique (partnership, year_starts)
);

-- Files that came together, and are undone together.
create table dataset.delivery (
    id             uuid primary key,
    figure_set_id  uuid        not null references dataset.figure_set,
    received_at    timestamptz not null,
    received_by_id uuid        not null,
    received_by    text        not null,
    not_read       text[]      not null default '{}',
    undone_at      timestamptz,
    undone_by_id   uuid,
    undone_by      text,
    constraint undone_by_somebody check ((undone_at is null) = (undone_by is null) and (undone_at is null) = (undone_by_id is null))
);
create index delivery_figure_set on dataset.delivery (figure_set_id, received_at);

-- table_key says which table of the set a file holds, whatever the file is called; the highest version that was not
-- undone is the one that counts.
create table dataset.file (
    id            uuid primary key,
    delivery_id   uuid  not null references dataset.delivery,
    figure_set_id uuid  not null references dataset.figure_set,
    table_key     text  not null,
    version       int   not null check (version > 0),
    name          text  not null,
    kind          text,
    refusal       text,
    content       bytea not null,
    sha256        bytea not null,
    unique (figure_set_id, table_key, version)
);
create index file_delivery on dataset.file (delivery_id);

create table dataset.file_column (
    file_id  uuid    not null references dataset.file,
    place    int     not null,
    name     text    not null,
    label    text    not null,
    type     text    not null check (type in ('TEXT', 'COUNT', 'MONEY', 'PERCENT', 'NUMBER', 'DATE')),
    role     text    not null check (role in ('KEY', 'GROUP', 'FIGURE', 'PRINTED', 'NOTE', 'EXTRA')),
    required boolean not null,
    sum      text    not null check (sum in ('NEVER', 'WHOLE', 'WITHIN_GROUP')),
    primary key (file_id, place)
);

create table dataset.file_row (
    file_id  uuid not null references dataset.file,
    line     int  not null,
    verdict  text not null check (verdict in ('ACCEPTED', 'QUERIED', 'REFUSED')),
    standing text not null check (standing in ('DATA', 'PRINTED_TOTAL', 'REPEAT')),
    primary key (file_id, line)
);

-- What was typed, and what it says. A figure that is missing has its reason and no number; no default makes it nought.
create table dataset.cell (
    file_id  uuid not null,
    line     int  not null,
    place    int  not null,
    says     text not null check (says in ('FIGURE', 'WORDS', 'DAY', 'NOT_RECORDED', 'UNREADABLE')),
    as_given text not null,
    figure   numeric,
    day      date,
    absence  text,
    primary key (file_id, line, place),
    foreign key (file_id, line) references dataset.file_row,
    foreign key (file_id, place) references dataset.file_column,
    constraint says_one_thing check (
        (says = 'FIGURE') = (figure is not null)
        and (says = 'DAY') = (day is not null)
        and (says = 'NOT_RECORDED') = (absence is not null))
);

-- Line 0 is the file as a whole.
create table dataset.remark (
    file_id     uuid not null references dataset.file,
    place       int  not null,
    line        int  not null,
    column_name text,
    verdict     text not null check (verdict in ('ACCEPTED', 'QUERIED', 'REFUSED')),
    message     text not null,
    primary key (file_id, place)
);

-- The partnership's own people and those who hold it to account; agencies see the report, not each other's files.
create function dataset.may_read() returns boolean
language sql stable parallel safe as $$
    select platform.actor_role() in ('PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER', 'SYSTEM')
$$;

create function dataset.may_receive() returns boolean
language sql stable parallel safe as $$
    select platform.actor_role() in ('PARTNERSHIP_OFFICER', 'SYSTEM')
$$;

alter table dataset.figure_set enable row level security;
alter table dataset.figure_set force row level security;
create policy figure_set_read on dataset.figure_set for select using ((select dataset.may_read()));
create policy figure_set_open on dataset.figure_set for insert with check ((select dataset.may_receive()));

alter table dataset.delivery enable row level security;
alter table dataset.delivery force row level security;
create policy delivery_read on dataset.delivery for select using ((select dataset.may_read()));
create policy delivery_receive on dataset.delivery for insert with check ((select dataset.may_receive()));
create policy delivery_undo on dataset.delivery for update
    using ((select dataset.may_receive())) with check ((select dataset.may_receive()));

alter table dataset.file enable row level security;
alter table dataset.file force row level security;
create policy file_read on dataset.file for select using ((select dataset.may_read()));
create policy file_receive on dataset.file for insert with check ((select dataset.may_receive()));

alter table dataset.file_column enable row level security;
alter table dataset.file_column force row level security;
create policy file_column_read on dataset.file_column for select using ((select dataset.may_read()));
create policy file_column_receive on dataset.file_column for insert with check ((select dataset.may_receive()));

alter table dataset.file_row enable row level security;
alter table dataset.file_row force row level security;
create policy file_row_read on dataset.file_row for select using ((select dataset.may_read()));
create policy file_row_receive on dataset.file_row for insert with check ((select dataset.may_receive()));

alter table dataset.cell enable row level security;
alter table dataset.cell force row level security;
create policy cell_read on dataset.cell for select using ((select dataset.may_read()));
create policy cell_receive on dataset.cell for insert with check ((select dataset.may_receive()));

alter table dataset.remark enable row level security;
alter table dataset.remark force row level security;
create policy remark_read on dataset.remark for select using ((select dataset.may_read()));
create policy remark_receive on dataset.remark for insert with check ((select dataset.may_receive()));

grant select, insert on dataset.figure_set, dataset.delivery, dataset.file, dataset.file_column, dataset.file_row, dataset.cell,
    dataset.remark to lineofsight_app;
grant update (undone_at, undone_by_id, undone_by) on dataset.delivery to lineofsight_app;

-- The files that count: of each table the newest version that was not undone.
create view dataset.current_file with (security_invoker = true) as
    select distinct on (f.figure_set_id, f.table_key)
           f.id, f.figure_set_id, f.delivery_id, f.table_key, f.version, f.name, f.kind, f.refusal
    from dataset.file f join dataset.delivery d on d.id = f.delivery_id
    where d.undone_at is null
    order by f.figure_set_id, f.table_key, f.version desc;
grant select on dataset.current_file to lineofsight_app;
