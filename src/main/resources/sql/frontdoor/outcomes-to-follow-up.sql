-- Outcomes that were sent and not opened, whose clock has run out or whose letter came back; and professional differences
-- without an answer: the one that waits longest at the top. Feeds /front-door/outcomes and "My work".
select c.id,
       c.reference,
       c.referrer_name,
       c.referrer_job,
       c.source_team,
       c.referrer_telephone,
       c.source_agency_name,
       n.sent_at,
       n.letter_failed_at,
       k.code = 'frontdoor.difference' as difference,
       k.unit,
       k.due_at,
       (select string_agg(trim(one.given_names || ' ' || one.family_name), ', ' order by one.place)
        from frontdoor.contact_child one
        where one.record_id = c.id) as names
from timescales.published_clock k
join frontdoor.contact c
  on c.id = k.subject_id
join frontdoor.outcome_notice n
  on n.record_id = c.id
where k.subject_kind = 'contact'
  and k.stopped_at is null
  and (k.code = 'frontdoor.difference'
       or k.code = 'frontdoor.outcome-opened' and (k.due_at < :now or n.letter_failed_at is not null))
order by k.due_at, c.id
limit 200
