-- Groups as they stood on a day; one that had not begun as on its first day, one that was dissolved as on its last. Feeds Groups.
select g.id, g.version, g.established_on, g.dissolved_on, g.dissolved_why, g.carried_on_by,
       d.name, d.kind, d.strand, d.purpose, d.reports_to,
       t.id as terms_id, t.number, t.words, t.agreed_on, t.agreed_by, t.review_due, t.meets, t.quorum
  from board.partnership_group g
  join lateral (select * from board.group_details
                 where group_id = g.id and not taken_back
                   and from_on <= greatest(g.established_on, least(cast(:on as date), coalesce(g.dissolved_on, :on)))
                 order by from_on desc, id desc limit 1) d on true
  left join lateral (select * from board.terms
                      where group_id = g.id and not taken_back and agreed_on <= greatest(g.established_on, cast(:on as date))
                      order by agreed_on desc, id desc limit 1) t on true
 where not g.taken_back
   and (cast(:group as uuid) is null or g.id = :group)
   and (:whenever or :on between g.established_on and coalesce(g.dissolved_on, 'infinity'))
 order by case d.strand when 'CHILDREN' then 1 when 'ADULTS' then 2 else 3 end,
       case d.kind when 'BOARD' then 1 when 'SUB_GROUP' then 2 else 3 end, lower(d.name), g.id
