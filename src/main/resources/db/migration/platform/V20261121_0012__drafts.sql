-- What people have typed and not sent: drafts of any form, and forms that arrived after a time-out.

create table platform.draft (
    account_id uuid        not null,
    form       text        not null,
    fields     jsonb       not null,
    saved_at   timestamptz not null,
    primary key (account_id, form)
);

create table platform.held_form (
    id         uuid primary key,
    account_id uuid        not null,
    address    text        not null,
    fields     jsonb       not null,
    held_at    timestamptz not null
);

alter table platform.draft enable row level security;
alter table platform.draft force row level security;
create policy draft_author on platform.draft
    using (account_id = (select platform.actor_account()))
    with check (account_id = (select platform.actor_account()));

alter table platform.held_form enable row level security;
alter table platform.held_form force row level security;
create policy held_form_author on platform.held_form
    using (account_id = (select platform.actor_account()))
    with check ((select platform.actor_role()) = 'SYSTEM');

grant select, insert, update, delete on platform.draft, platform.held_form to lineofsight_app;
