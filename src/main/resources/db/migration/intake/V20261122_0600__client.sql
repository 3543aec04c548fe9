-- The agencies' own systems: which may send referrals, with which secrets, and what they are told.

create schema intake;
grant usage on schema intake to lineofsight_app;

create table intake.client (
    id              uuid primary key,
    agency_id       uuid        not null,
    agency_name     text        not null,
    account_id      uuid        not null unique,
    name            text        not null,
    what_for        text        not null,
    issued_at       timestamptz not null,
    issued_by       text        not null,
    ended_at        timestamptz,
    last_used_at    timestamptz,
    refused         int         not null default 0,
    last_refused_at timestamptz,
    webhook_url     text,
    webhook_key     text,
    constraint webhook_has_a_key check ((webhook_url is null) = (webhook_key is null))
);

-- Only the hash of a secret is kept: whoever reads this table cannot call as the client.
create table intake.secret (
    id        uuid primary key,
    client_id uuid        not null references intake.client,
    hash      bytea       not null,
    since     timestamptz not null,
    ends_at   timestamptz
);
create index secret_client on intake.secret (client_id);

-- What was answered to a key, to be answered again. Ids, a reference and a hash: nothing that was told.
create table intake.answer (
    account_id uuid        not null,
    key        text        not null,
    body_hash  bytea       not null,
    at         timestamptz not null,
    answer     text,
    location   text,
    primary key (account_id, key)
);
create index answer_at on intake.answer (at);

-- Events for the systems, written with the fact and sent by a job.
create table intake.delivery (
    id              uuid primary key,
    client_id       uuid        not null references intake.client,
    kind            text        not null,
    body            text        not null,
    queued_at       timestamptz not null,
    expires_at      timestamptz not null,
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    given_up_at     timestamptz,
    last_error      text,
    constraint sent_or_given_up check (sent_at is null or given_up_at is null),
    constraint error_without_words check (last_error ~ '^[A-Z_]+( [0-9]{3})?$')
);
create index delivery_waiting on intake.delivery (next_attempt_at) where sent_at is null and given_up_at is null;
create index delivery_client on intake.delivery (client_id, queued_at desc);

-- The administrator keeps clients and sees that an event failed; the application does the rest.
do $$
declare
    t text;
begin
    foreach t in array array['client', 'secret', 'delivery'] loop
        execute format('alter table intake.%I enable row level security', t);
        execute format('alter table intake.%I force row level security', t);
        execute format('create policy %I on intake.%I
            using ((select platform.actor_role()) in (''SYSTEM'', ''SYSTEM_ADMINISTRATOR''))
            with check ((select platform.actor_role()) in (''SYSTEM'', ''SYSTEM_ADMINISTRATOR''))', t || '_kept', t);
    end loop;
end
$$;

alter table intake.answer enable row level security;
alter table intake.answer force row level security;
create policy answer_own on intake.answer
    using (account_id = (select platform.actor_account()) or (select platform.actor_role()) = 'SYSTEM')
    with check (account_id = (select platform.actor_account()));

grant select, insert, update on intake.client, intake.secret to lineofsight_app;
grant select, insert, update, delete on intake.delivery, intake.answer to lineofsight_app;
