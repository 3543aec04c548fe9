-- Open contacts by colour, by who had them last, and by how their next clock stands. Feeds the work in hand of /front-door/board.
select f.colour,
       f.worker,
       f.clock,
       count(*)::int as number
from frontdoor.contact_facts(:now) f
where f.open = 'YES'
group by f.colour, f.worker, f.clock
