-- News for one account. The sentence is fixed, never typed; what it is about is behind the link, where the record's
-- own rules decide.

create schema notifications;
grant usage on schema notifications to lineofsight_app;

create table notifications.notice (
    id         uuid primary key,
    account_id uuid        not null,
    record_id  uuid        not null,
    sentence   text        not null,
    reference  text,
    href       text        not null,
    told_at    timestamptz not null,
    told_by    uuid        not null,
    read_at    timestamptz,
    -- A page of ours, never another site: no "//host", no "/\host".
    constraint href_is_a_page_here check (href ~ '^/([A-Za-z0-9_.-][A-Za-z0-9/_.?=&%#-]*)?$'),
    constraint reference_is_no_name check (reference ~ '^(?=.*[0-9])[A-Z0-9-]{2,20}$')
);
create index notice_account on notifications.notice (account_id, told_at desc, id desc);
create index notice_unread on notifications.notice (account_id) where read_at is null;

-- Whoever acts may tell somebody else, under their own name; only the recipient reads and marks.
alter table notifications.notice enable row level security;
alter table notifications.notice force row level security;
create policy notice_told on notifications.notice for insert
    with check (told_by = (select platform.actor_account()));
create policy notice_read on notifications.notice for select
    using (account_id = (select platform.actor_account()));
create policy notice_marked on notifications.notice for update
    using (account_id = (select platform.actor_account()))
    with check (account_id = (select platform.actor_account()));

grant select, insert, update (read_at) on notifications.notice to lineofsight_app;

-- Keeps the number in the header of every page. Differences and not counts, so that two who tell the same person at
-- once both count; accounts in one order, so that two who tell the same people at once wait and do not deadlock.
create function notifications.count_unread() returns trigger
language plpgsql as $$
declare
    changed record;
begin
    if tg_op = 'INSERT' then
        for changed in
            select account_id, count(*) as difference from told where read_at is null
            group by account_id order by account_id
        loop
            perform access.count_unread(changed.account_id, changed.difference);
        end loop;
    else
        for changed in
            select after.account_id, sum((after.read_at is null)::int - (before.read_at is null)::int)::bigint as difference
            from marked after join was before on before.id = after.id
            group by after.account_id
            having sum((after.read_at is null)::int - (before.read_at is null)::int) <> 0
            order by after.account_id
        loop
            perform access.count_unread(changed.account_id, changed.difference);
        end loop;
    end if;
    return null;
end
$$;
create trigger count_told after insert on notifications.notice
    referencing new table as told
    for each statement execute function notifications.count_unread();
create trigger count_marked after update on notifications.notice
    referencing old table as was new table as marked
    for each statement execute function notifications.count_unread();
