-- Referrals that somebody, or their agency, has sent, and where each stands: the newest first. Feeds /referrals.
select c.id,
       c.reference,
       c.received_at,
       c.status,
       c.claimed_level,
       c.referrer_account_id,
       c.referrer_name,
       child.names,
       n.outcome,
       n.level,
       n.sent_at,
       n.opened_at,
       d.unit as decision_unit,
       d.due_at as decision_due_at,
       d.stopped_at as decision_stopped_at,
       o.unit as outcome_unit,
       o.due_at as outcome_due_at,
       o.stopped_at as outcome_stopped_at,
       exists (select 1 from frontdoor.message m
               where m.record_id = c.id and not m.from_referrer and m.read_at is null) as unread
from frontdoor.contact c
join lateral (
    select string_agg(trim(one.given_names || ' ' || one.family_name), ', ' order by one.place) as names
    from frontdoor.contact_child one
    where one.record_id = c.id) child on true
left join frontdoor.outcome_notice n
  on n.record_id = c.id
left join timescales.published_clock d
  on d.subject_kind = 'contact' and d.subject_id = c.id and d.code = 'frontdoor.decision'
left join timescales.published_clock o
  on o.subject_kind = 'contact' and o.subject_id = c.id and o.code = 'frontdoor.outcome'
where c.source_agency_id = :agency
  and (:everybody or c.referrer_account_id = :account)
  and (cast(:beforeAt as timestamptz) is null
       or (c.received_at, c.id) < (cast(:beforeAt as timestamptz), cast(:beforeId as uuid)))
  and (cast(:afterAt as timestamptz) is null
       or (c.received_at, c.id) > (cast(:afterAt as timestamptz), cast(:afterId as uuid)))
order by case when :backwards then c.received_at end,
         case when :backwards then c.id end,
         c.received_at desc,
         c.id desc
limit :limit
