-- From when to when each seat of a group has had which capacity. Feeds KeepSeats: a group has one chair at a time.
select seat_id, capacity, from_on, until_on
  from (select d.seat_id, d.capacity, d.from_on,
               least(s.until_on, g.dissolved_on,
                     lead(d.from_on) over (partition by d.seat_id order by d.from_on, d.id) - 1) as until_on
          from board.seat_details d
          join board.seat s on s.id = d.seat_id and not s.taken_back
          join board.partnership_group g on g.id = s.group_id
         where s.group_id = :group and not d.taken_back) said
 where until_on is null or until_on >= from_on
