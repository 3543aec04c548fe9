-- Seats that existed at some time between two days, each as it stood on the last of them (or on its own last day, where that is earlier),
-- with holder and deputy of that day. A seat ends with its group, a holder with their seat. Feeds Groups.
select s.id, s.group_id, s.from_on, s.ends_on, s.ended_why, d.title, d.agency_id, d.capacity, d.representative,
       h.id as holder_id, h.name as holder_name, h.account_id as holder_account, h.from_on as holder_from, h.until_on as holder_until,
       p.id as deputy_id, p.name as deputy_name, p.account_id as deputy_account, p.from_on as deputy_from, p.until_on as deputy_until,
       greatest(s.from_on, (select max(until_on) + 1 from board.holder
                             where seat_id = s.id and not deputy and not taken_back and until_on < s.day)) as vacant_since
  from (select each.id, each.group_id, each.from_on, each.ended_why, least(each.until_on, g.dissolved_on) as ends_on,
               greatest(each.from_on, least(cast(:to as date), each.until_on, g.dissolved_on)) as day
          from board.seat each
          join board.partnership_group g on g.id = each.group_id and not g.taken_back
         where not each.taken_back
           and (cast(:group as uuid) is null or each.group_id = :group)
           and (cast(:seat as uuid) is null or each.id = :seat)) s
  join lateral (select * from board.seat_details
                 where seat_id = s.id and not taken_back and from_on <= s.day
                 order by from_on desc, id desc limit 1) d on true
  left join lateral (select * from board.holder
                      where seat_id = s.id and not deputy and not taken_back
                        and s.day between from_on and coalesce(until_on, 'infinity')
                      order by from_on desc limit 1) h on true
  left join lateral (select * from board.holder
                      where seat_id = s.id and deputy and not taken_back
                        and s.day between from_on and coalesce(until_on, 'infinity')
                      order by from_on desc limit 1) p on true
 where :whenever or s.from_on <= :to and (s.ends_on is null or s.ends_on >= cast(:from as date))
 order by case d.capacity when 'CHAIR' then 1 when 'VICE_CHAIR' then 2 when 'MEMBER' then 3 when 'ADVISER' then 4 else 5 end,
       lower(d.title), s.id
