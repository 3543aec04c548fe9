-- Extracts of the council's system as they come in: the files, which table is which, what could not be read. What they say
-- of children is child protection's. For social work managers alone.

create schema extracts;
grant usage on schema extracts to lineofsight_app;

-- Its id is the id of the delivery that child protection keeps.
create table extracts.upload (
    id             uuid primary key,
    as_of          date        not null,
    state          text        not null check (state in ('READING', 'ASKING', 'CHECKED', 'TAKING', 'STOPPED', 'DONE', 'SET_ASIDE')),
    -- absent until it is read
    source         text check (source in ('SSD', 'ANNEX_A')),
    share          real        not null default 0,
    rows_read      int         not null default 0,
    refused        int         not null default 0,
    queried        int         not null default 0,
    fault          text,
    received_at    timestamptz not null,
    received_by_id uuid        not null,
    received_by    text        not null,
    confirmed_at   timestamptz,
    confirmed_by   text,
    ended_at       timestamptz,
    -- a node that reads or takes says now and then that it still does
    claimed_at     timestamptz
);
create index upload_received on extracts.upload (received_at desc, id);
create index upload_working on extracts.upload (id) where state in ('READING', 'TAKING');

create table extracts.file (
    id        uuid primary key,
    upload_id uuid not null references extracts.upload,
    place     int  not null,
    name      text not null,
    sha256    text not null,
    content   bytea not null,
    unique (upload_id, place)
);

-- A table in one of the files: a CSV, or one sheet of a workbook.
create table extracts.sheet (
    upload_id uuid not null references extracts.upload,
    place     int  not null,
    file      text not null,
    sheet     text,
    layout    text not null,
    headings  text[] not null,
    -- the first rows, cells joined, to be shown where somebody is asked
    sample    text[] not null,
    -- which table it is, 'NONE' where nothing is taken from it; absent until somebody says
    shape     text,
    columns   text[],
    -- why nothing is taken from it, or what is to be asked
    note      text,
    rows      int not null default 0,
    primary key (upload_id, place)
);

-- Which table it was and which column was what, the last time that a table had these headings.
create table extracts.layout (
    layout    text primary key,
    shape     text        not null,
    columns   text[]      not null,
    chosen_at timestamptz not null,
    chosen_by text        not null
);

create table extracts.problem (
    upload_id uuid not null references extracts.upload,
    place     int  not null,
    file      text not null,
    sheet     text,
    line      int  not null,
    heading   text,
    refused   boolean not null,
    words     text not null,
    primary key (upload_id, place)
);

do $$
declare
    t text;
begin
    foreach t in array array['upload', 'file', 'sheet', 'layout', 'problem'] loop
        execute format('alter table extracts.%I enable row level security', t);
        execute format('alter table extracts.%I force row level security', t);
        execute format('create policy %I on extracts.%I using ((select platform.actor_role()) in '
            '(''SOCIAL_WORK_MANAGER'', ''SYSTEM'')) with check ((select platform.actor_role()) in '
            '(''SOCIAL_WORK_MANAGER'', ''SYSTEM''))', t || '_managed', t);
        execute format('grant select, insert on extracts.%I to lineofsight_app', t);
    end loop;
end
$$;
grant update (state, source, share, rows_read, refused, queried, fault, confirmed_at, confirmed_by, ended_at, claimed_at)
    on extracts.upload to lineofsight_app;
grant update (shape, columns, note, rows) on extracts.sheet to lineofsight_app;
grant update (shape, columns, chosen_at, chosen_by) on extracts.layout to lineofsight_app;
grant delete on extracts.sheet, extracts.problem to lineofsight_app;
