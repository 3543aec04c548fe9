-- The front door's list: every contact whose referrer has not been told yet, the clock that runs out first at the top.
-- Feeds /front-door.
select c.id,
       c.reference,
       c.received_at,
       c.status,
       c.claimed_level,
       c.source_agency_name,
       c.domestic_abuse,
       c.out_of_hours,
       t.colour,
       t.earlier_contacts,
       k.title as clock_title,
       k.unit as clock_unit,
       k.due_at,
       child.names,
       child.number as children,
       exists (select 1 from frontdoor.message m
               where m.record_id = c.id and m.from_referrer and m.read_at is null) as unread_reply
from frontdoor.contact c
join frontdoor.triage t
  on t.record_id = c.id
join lateral (
    select clock.title, clock.unit, clock.due_at
    from timescales.published_clock clock
    where clock.record_id = c.id and clock.stopped_at is null
    order by clock.due_at
    limit 1) k on true
join lateral (
    select string_agg(one.given_names || ' ' || one.family_name, ', ' order by one.place) as names, count(*) as number
    from frontdoor.contact_child one
    where one.record_id = c.id) child on true
where c.status <> 'TOLD'
  and (cast(:colour as text) is null
       or (:colour = 'UNTRIAGED' and t.colour is null)
       or t.colour = :colour)
  and (cast(:status as text) is null or c.status = :status)
  and (cast(:afterDue as timestamptz) is null or (k.due_at, c.id) > (cast(:afterDue as timestamptz), cast(:afterId as uuid)))
order by k.due_at, c.id
limit :limit
