-- Telephone calls as the telephone system recorded them. A call is one row however many extracts it came in, and counts while one
-- import that brought it is done and not undone. What was not recorded is absent, and never nought.

create table frontdoor.call (
    id               uuid primary key,
    identity         bytea       not null unique,
    direction        text        not null check (direction in ('IN', 'OUT')),
    offered_at       timestamptz not null,
    out_of_hours     boolean     not null,
    ended            text        not null check (ended in ('ANSWERED', 'ABANDONED', 'CUT_OFF', 'NOT_RECORDED')),
    wait_seconds     int check (wait_seconds >= 0),
    duration_seconds int check (duration_seconds >= 0),
    queue            text,
    agent            text,
    number           text,
    number_known     text        not null check (number_known in ('GIVEN', 'WITHHELD', 'NOT_RECORDED')),
    reference        text,
    constraint number_where_given check ((number is not null) = (number_known = 'GIVEN'))
);
create index call_offered on frontdoor.call (offered_at desc, id);
create index call_number on frontdoor.call (number, offered_at) where number is not null;

-- Which line of which import brought a call; several where extracts overlap.
create table frontdoor.call_line (
    import_id uuid not null references frontdoor.import,
    line      int  not null,
    call_id   uuid not null references frontdoor.call,
    primary key (import_id, line)
);
create index call_line_call on frontdoor.call_line (call_id);

-- Somebody called back, whatever the telephone system knows of it.
create table frontdoor.call_back (
    call_id        uuid primary key references frontdoor.call,
    called_back_at timestamptz not null,
    called_by_id   uuid        not null,
    called_by      text        not null,
    words          text        not null
);

-- The contact that a call became, or is about. Taken apart again, it keeps who and when.
create table frontdoor.call_contact (
    id           uuid primary key,
    call_id      uuid        not null references frontdoor.call,
    record_id    uuid        not null references frontdoor.contact,
    joined_at    timestamptz not null,
    joined_by_id uuid        not null,
    joined_by    text        not null,
    parted_at    timestamptz,
    parted_by    text
);
create index call_contact_record on frontdoor.call_contact (record_id);
create unique index call_contact_once on frontdoor.call_contact (call_id) where parted_at is null;

do $$
declare
    t text;
begin
    foreach t in array array['call', 'call_line', 'call_back', 'call_contact'] loop
        execute format('alter table frontdoor.%I enable row level security', t);
        execute format('alter table frontdoor.%I force row level security', t);
        execute format('create policy %I on frontdoor.%I for select using ((select frontdoor.is_staff()))', t || '_seen', t);
    end loop;
end
$$;
-- calls come by the job that imports them, and from nobody's hand
create policy call_made on frontdoor.call for insert with check ((select platform.actor_role()) = 'SYSTEM');
create policy call_line_made on frontdoor.call_line for insert with check ((select platform.actor_role()) = 'SYSTEM');
create policy call_back_made on frontdoor.call_back for insert with check (
    (select frontdoor.is_staff()) and called_by_id = (select platform.actor_account()));
create policy call_contact_made on frontdoor.call_contact for insert with check (
    (select frontdoor.is_staff()) and joined_by_id = (select platform.actor_account()));
create policy call_contact_parted on frontdoor.call_contact for update
    using ((select frontdoor.is_staff())) with check ((select frontdoor.is_staff()));

grant select, insert on frontdoor.call, frontdoor.call_line, frontdoor.call_back, frontdoor.call_contact to lineofsight_app;
grant update (parted_at, parted_by) on frontdoor.call_contact to lineofsight_app;

create view frontdoor.counted_call with (security_invoker = true) as
select c.*
from frontdoor.call c
where exists (select 1
              from frontdoor.call_line l
              join frontdoor.import i
                on i.id = l.import_id
              where l.call_id = c.id
                and i.state = 'DONE');
grant select on frontdoor.counted_call to lineofsight_app;
