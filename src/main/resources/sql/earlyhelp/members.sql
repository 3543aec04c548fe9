-- A family's members, children first, each with the answer about sharing that holds. Feeds the family's page.
select m.*,
       c.answer,
       c.covers,
       c.way,
       c.asked_on,
       c.note,
       c.recorded_by
from earlyhelp.member m
left join lateral (
    select one.*
    from earlyhelp.consent one
    where one.record_id = m.record_id and one.member_id = m.id
    order by one.recorded_at desc, one.id desc
    limit 1) c on true
where m.record_id = :record
order by m.child desc, m.place
