-- Contacts with the hub and their 72 hours, the one due first at the top: those that wait, or those that were answered.
-- Feeds /early-help, and every number of /early-help/numbers that leads there.
select c.id,
       c.reference,
       c.channel,
       c.asker_kind,
       c.asker_is,
       c.received_at,
       c.domestic_abuse,
       c.consent,
       c.known_family_id,
       c.outcome,
       k.unit,
       k.due_at,
       k.stopped_at,
       (select string_agg(trim(one.given_names || ' ' || one.family_name), ', ' order by one.place)
        from earlyhelp.contact_child one
        where one.record_id = c.id) as names
from earlyhelp.contact c
join timescales.published_clock k
  on k.record_id = c.id and k.code = 'earlyhelp.hub-contact'
where (c.status = 'ANSWERED') = :answered
  and (not :late or coalesce(k.stopped_at, cast(:now as timestamptz)) > k.due_at)
  and (cast(:channel as text) is null or c.channel = :channel)
  and (cast(:outcome as text) is null or c.outcome = :outcome)
  and (cast(:asker as text) is null or c.asker_kind = :asker)
  and (cast(:month as date) is null
       or date_trunc('month', c.received_at at time zone 'Europe/London') = cast(:month as date))
  and (cast(:afterDue as timestamptz) is null or (k.due_at, c.id) > (cast(:afterDue as timestamptz), cast(:afterId as uuid)))
order by k.due_at, c.id
limit :limit
