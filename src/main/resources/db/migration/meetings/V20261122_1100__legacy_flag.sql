-- Meetings that were held before, in another system, with the "quorate" that somebody ticked there, so that the tick can be
-- compared with who came. No child is named here. A file that is set aside no longer counts; nothing is deleted.

create table meetings.legacy_file (
    id             uuid primary key,
    file_name      text        not null,
    sha256         text        not null,
    layout         text        not null,
    headings       text[]      not null,
    lines          int         not null,
    -- of all meetings in it, where the file does not say
    kind           text,
    -- 'reference=Meeting no'; absent until somebody has said which column is what
    columns        text[],
    state          text        not null check (state in ('RECEIVED', 'TAKEN', 'SET_ASIDE')),
    received_at    timestamptz not null,
    received_by_id uuid        not null,
    received_by    text        not null,
    settled_at     timestamptz,
    settled_by     text,
    constraint legacy_file_settled check ((state = 'RECEIVED') = (settled_at is null)
        and (settled_at is null) = (settled_by is null))
);
create index legacy_file_received on meetings.legacy_file (received_at desc);

create table meetings.legacy_content (
    file_id uuid primary key references meetings.legacy_file,
    content bytea not null
);

create table meetings.legacy_layout (
    layout    text primary key,
    columns   text[]      not null,
    chosen_at timestamptz not null,
    chosen_by text        not null
);

create table meetings.legacy_meeting (
    id        uuid primary key,
    file_id   uuid not null references meetings.legacy_file,
    line      int  not null,
    kind      text not null,
    reference text not null,
    held_on   date not null,
    -- what was ticked; absent where nothing was
    flag      text check (flag in ('YES', 'NO')),
    unique (file_id, kind, reference)
);
create index legacy_meeting_reference on meetings.legacy_meeting (kind, reference);

-- Whoever the file says something of. Without a discipline it was not recorded, or in words that nobody knows here.
create table meetings.legacy_attendee (
    meeting_id uuid not null references meetings.legacy_meeting,
    place      int  not null,
    agency     text not null,
    discipline text,
    presence   text not null check (presence in ('THERE', 'NOT_THERE', 'NOT_KNOWN')),
    words      text not null,
    primary key (meeting_id, place)
);

do $$
declare
    t text;
begin
    foreach t in array array['legacy_file', 'legacy_content', 'legacy_layout', 'legacy_meeting', 'legacy_attendee'] loop
        execute format('alter table meetings.%I enable row level security', t);
        execute format('alter table meetings.%I force row level security', t);
        execute format('create policy %I on meetings.%I using ((select platform.actor_role()) in '
            '(''PARTNERSHIP_OFFICER'', ''SOCIAL_WORK_MANAGER'', ''SYSTEM'')) with check ((select platform.actor_role()) in '
            '(''PARTNERSHIP_OFFICER'', ''SOCIAL_WORK_MANAGER'', ''SYSTEM''))', t || '_staff', t);
        execute format('grant select, insert on meetings.%I to lineofsight_app', t);
    end loop;
end
$$;
grant update (columns, state, settled_at, settled_by) on meetings.legacy_file to lineofsight_app;
grant update (columns, chosen_at, chosen_by) on meetings.legacy_layout to lineofsight_app;
