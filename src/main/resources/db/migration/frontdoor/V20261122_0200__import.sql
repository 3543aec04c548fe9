-- Files that the front door takes in, row by row: which columns they have, how far they have come, what became of each line. Both
-- kinds share this; what the rows mean lies in tables of their own. Nothing is deleted: an import that is undone no longer counts.

create table frontdoor.import (
    id             uuid primary key,
    kind           text        not null check (kind in ('CALLS', 'POLICE')),
    file_name      text        not null,
    sha256         text        not null,
    layout         text        not null,
    headings       text[]      not null,
    lines          int         not null,
    -- 'offered=Start time'; absent until somebody has said which column is what, here or for the same layout before
    columns        text[],
    state          text        not null check (state in ('RECEIVED', 'RUNNING', 'STOPPED', 'DONE', 'UNDONE')),
    units          int         not null default 0,
    units_done     int         not null default 0,
    fault          text,
    received_at    timestamptz not null,
    received_by_id uuid        not null,
    received_by    text        not null,
    confirmed_at   timestamptz,
    confirmed_by   text,
    ended_at       timestamptz,
    undone_at      timestamptz,
    undone_by_id   uuid,
    undone_by      text
);
create index import_kind on frontdoor.import (kind, received_at desc, id);
create index import_running on frontdoor.import (id) where state = 'RUNNING';
create index import_file_again on frontdoor.import (kind, sha256);

-- The file as it came.
create table frontdoor.import_file (
    import_id uuid primary key references frontdoor.import,
    content   bytea not null
);

-- What became of each line, written with what it became.
create table frontdoor.import_line (
    import_id uuid not null references frontdoor.import,
    line      int  not null,
    unit      int  not null,
    fate      text not null check (fate in ('NEW', 'SAME', 'REFUSED')),
    verdict   text not null check (verdict in ('ACCEPTED', 'QUERIED', 'REFUSED')),
    remarks   text[] not null,
    became    uuid,
    primary key (import_id, line)
);

-- Which column was what, the last time that a file had these headings.
create table frontdoor.import_layout (
    kind         text        not null check (kind in ('CALLS', 'POLICE')),
    layout       text        not null,
    columns      text[]      not null,
    chosen_at    timestamptz not null,
    chosen_by_id uuid        not null,
    chosen_by    text        not null,
    primary key (kind, layout)
);

-- Calls are taken in by managers; police notifications by everybody at the front door, who work on them.
create function frontdoor.may_import(kind text) returns boolean
language sql stable parallel safe as $$
    select platform.actor_role() in ('FRONT_DOOR_MANAGER', 'SYSTEM')
        or (kind = 'POLICE' and platform.actor_role() = 'FRONT_DOOR_WORKER')
$$;

-- That an import is done or undone decides whether its calls count, so everybody at the front door may see that much.
alter table frontdoor.import enable row level security;
alter table frontdoor.import force row level security;
create policy import_seen on frontdoor.import for select using ((select frontdoor.is_staff()));
create policy import_made on frontdoor.import for insert with check (
    received_by_id = (select platform.actor_account())
    and ((kind = 'CALLS' and (select frontdoor.may_import('CALLS'))) or (kind = 'POLICE' and (select frontdoor.may_import('POLICE')))));
create policy import_moved on frontdoor.import for update using (
    (select frontdoor.is_staff()) and ((kind = 'CALLS' and (select frontdoor.may_import('CALLS'))) or (kind = 'POLICE' and (select frontdoor.may_import('POLICE')))))
    with check ((select frontdoor.is_staff()));

alter table frontdoor.import_layout enable row level security;
alter table frontdoor.import_layout force row level security;
create policy import_layout_staff on frontdoor.import_layout using (
    (select frontdoor.is_staff()) and ((kind = 'CALLS' and (select frontdoor.may_import('CALLS'))) or (kind = 'POLICE' and (select frontdoor.may_import('POLICE')))));

do $$
declare
    t text;
begin
    foreach t in array array['import_file', 'import_line'] loop
        execute format('alter table frontdoor.%I enable row level security', t);
        execute format('alter table frontdoor.%I force row level security', t);
        execute format('create policy %I on frontdoor.%I using (exists (select 1 from frontdoor.import i where i.id = import_id and ('
            '(i.kind = ''CALLS'' and (select frontdoor.may_import(''CALLS''))) '
            'or (i.kind = ''POLICE'' and (select frontdoor.may_import(''POLICE''))))))', t || '_staff', t);
    end loop;
end
$$;

grant select, insert on frontdoor.import, frontdoor.import_file, frontdoor.import_line to lineofsight_app;
grant update (columns, state, units, units_done, fault, confirmed_at, confirmed_by, ended_at, undone_at, undone_by_id, undone_by)
    on frontdoor.import to lineofsight_app;
grant select, insert, update on frontdoor.import_layout to lineofsight_app;
