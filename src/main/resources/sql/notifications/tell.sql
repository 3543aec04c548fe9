-- A notice for each recipient, and the letter that goes with it where the news has one.
with recipient as (
    select * from unnest(cast(:ids as uuid[]), cast(:accounts as uuid[])) as r (id, account_id)
), told as (
    insert into notifications.notice (id, account_id, record_id, sentence, reference, href, told_at, told_by)
    select id, account_id, cast(:record as uuid), cast(:notice as text), cast(:reference as text), cast(:href as text),
           cast(:now as timestamptz), cast(:by as uuid)
    from recipient
)
insert into notifications.outgoing_mail
    (id, to_account, record_id, letter, sentence, queued_at, queued_by, expires_at, next_attempt_at)
select id, account_id, cast(:record as uuid), cast(:kind as text), cast(:letter as text), cast(:now as timestamptz), cast(:by as uuid),
       cast(:expires as timestamptz), cast(:now as timestamptz)
from recipient
where cast(:letter as text) is not null
