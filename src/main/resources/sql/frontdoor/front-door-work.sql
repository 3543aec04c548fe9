-- What waits for the front door: contacts whose clock has run out or runs out within a day, proposals that wait for a
-- manager, replies that nobody has read. Feeds "My work" of the front door's staff.
select c.id,
       c.reference,
       c.status,
       k.code as clock_code,
       k.unit as clock_unit,
       k.due_at,
       (select string_agg(one.given_names || ' ' || one.family_name, ', ' order by one.place)
        from frontdoor.contact_child one
        where one.record_id = c.id) as names,
       exists (select 1 from frontdoor.message m
               where m.record_id = c.id and m.from_referrer and m.read_at is null) as unread_reply
from frontdoor.contact c
left join lateral (
    select clock.code, clock.unit, clock.due_at
    from timescales.published_clock clock
    where clock.record_id = c.id and clock.stopped_at is null
    order by clock.due_at
    limit 1) k on true
where (c.status <> 'TOLD' and (k.due_at < :soon or c.status = 'PROPOSED'))
   or c.id in (select m.record_id from frontdoor.message m where m.from_referrer and m.read_at is null)
order by k.due_at nulls last, c.id
limit 50
