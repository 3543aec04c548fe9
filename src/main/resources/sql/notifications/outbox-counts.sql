-- How outgoing mail stands. Feeds /settings/mail and the system administrator's first page.
select count(*) filter (where waiting) as waiting,
       count(*) filter (where waiting and last_error is not null) as retried,
       min(queued_at) filter (where waiting) as oldest,
       count(sent_at) as sent,
       count(given_up_at) filter (where not needless) as given_up,
       count(given_up_at) filter (where needless) as not_needed
from (
    select queued_at, sent_at, given_up_at, last_error,
           sent_at is null and given_up_at is null as waiting,
           coalesce(last_error in ('NO_ADDRESS', 'TOO_OLD'), false) as needless
    from notifications.outgoing_mail) letter
