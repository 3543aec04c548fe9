-- Takes the event that is most due for one sender, with where to send it; another sender at the same moment takes the next.
update intake.delivery d
set attempts = d.attempts + 1,
    next_attempt_at = :until
from intake.client c
where c.id = d.client_id
  and d.id = (
    select id
    from intake.delivery
    where sent_at is null
      and given_up_at is null
      and next_attempt_at <= :now
      and client_id <> all (:without)
    order by next_attempt_at
    limit 1
    for update skip locked)
returning d.id, d.client_id, d.attempts, d.body, c.webhook_url, c.webhook_key
