-- Referrals that one account has sent, the oldest first, and whether the outcome was told. Feeds the referrer's system.
select c.id,
       c.reference,
       c.received_at,
       c.status,
       d.due_at,
       n.record_id is not null as told
from frontdoor.contact c
left join frontdoor.outcome_notice n
  on n.record_id = c.id
left join timescales.published_clock d
  on d.subject_kind = 'contact' and d.subject_id = c.id and d.code = 'frontdoor.decision'
where c.referrer_account_id = :account
  and (cast(:id as uuid) is null or c.id = cast(:id as uuid))
  and c.received_at >= cast(:since as timestamptz)
  and (cast(:after as uuid) is null
       or (c.received_at, c.id) > (select p.received_at, p.id from frontdoor.contact p where p.id = cast(:after as uuid)))
order by c.received_at, c.id
limit :rows
