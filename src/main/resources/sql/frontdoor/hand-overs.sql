-- Hand-overs of one contact, or one of them, or all whose receipt is not recorded: the one due first at the top. Feeds
-- the contact's page and /front-door/hand-overs.
select h.id,
       h.record_id,
       c.reference,
       h.destination,
       h.to_whom,
       h.because,
       h.handed_over_by,
       h.handed_over_at,
       h.received_at,
       h.received_by,
       k.unit,
       k.due_at,
       k.stopped_at,
       (select string_agg(trim(one.given_names || ' ' || one.family_name), ', ' order by one.place)
        from frontdoor.hand_over_child hc
        join frontdoor.contact_child one on one.id = hc.child_id
        where hc.hand_over_id = h.id) as names
from frontdoor.hand_over h
join frontdoor.contact c
  on c.id = h.record_id
left join timescales.published_clock k
  on k.subject_kind = 'hand-over' and k.subject_id = h.id
where (cast(:contact as uuid) is null or h.record_id = :contact)
  and (cast(:id as uuid) is null or h.id = :id)
  and (not :waiting or h.received_at is null)
order by h.received_at is not null, k.due_at, h.id
limit 200
