-- Takes the letter that is most due for one sender; another sender at the same moment takes the next.
update notifications.outgoing_mail
set attempts = attempts + 1,
    next_attempt_at = :until
where id = (
    select id
    from notifications.outgoing_mail
    where sent_at is null
      and given_up_at is null
      and next_attempt_at <= :now
    order by next_attempt_at
    limit 1
    for update skip locked)
returning id, to_account, record_id, letter, sentence, attempts
