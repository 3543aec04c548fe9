-- Letters that tell somebody to sign in and look. Each goes with a notice and carries its id, which is all that the
-- letter links to. No address is kept: it is looked up when the letter goes out.

create table notifications.outgoing_mail (
    id              uuid primary key references notifications.notice,
    to_account      uuid        not null,
    letter          text        not null,
    sentence        text        not null,
    queued_at       timestamptz not null,
    queued_by       uuid        not null,
    expires_at      timestamptz not null,
    attempts        int         not null default 0,
    next_attempt_at timestamptz not null,
    sent_at         timestamptz,
    given_up_at     timestamptz,
    last_error      text,
    constraint sent_or_given_up check (sent_at is null or given_up_at is null),
    -- A reason of ours and the server's number; never its words, which repeat the address.
    constraint error_without_words check (last_error ~ '^[A-Z_]+( [0-9]{3})?$')
);
create index outgoing_mail_waiting on notifications.outgoing_mail (next_attempt_at)
    where sent_at is null and given_up_at is null;
create index outgoing_mail_given_up on notifications.outgoing_mail (given_up_at desc, id desc) where given_up_at is not null;

alter table notifications.outgoing_mail enable row level security;
alter table notifications.outgoing_mail force row level security;
create policy outgoing_mail_queued on notifications.outgoing_mail for insert
    with check (queued_by = (select platform.actor_account()));
create policy outgoing_mail_seen on notifications.outgoing_mail for select
    using ((select platform.actor_role()) in ('SYSTEM', 'SYSTEM_ADMINISTRATOR'));
create policy outgoing_mail_sent on notifications.outgoing_mail for update
    using ((select platform.actor_role()) in ('SYSTEM', 'SYSTEM_ADMINISTRATOR'))
    with check ((select platform.actor_role()) in ('SYSTEM', 'SYSTEM_ADMINISTRATOR'));

grant select, insert, update on notifications.outgoing_mail to lineofsight_app;
