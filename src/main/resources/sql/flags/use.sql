-- Look-ups by agency, or by person within an agency, since a moment: numbers only. Feeds the page on the use of flags.
select l.agency,
       case when :byPerson then coalesce(l.on_behalf_of, l.looked_up_by) else '' end as who,
       count(*)::int as looks,
       count(*) filter (where l.answer = 'FLAGS')::int as flags,
       count(*) filter (where l.how = 'BY_TELEPHONE' and l.withdrawn_at is null)::int as by_telephone,
       count(*) filter (where l.withdrawn_at is not null)::int as withdrawn
from flags.look_up l
where l.looked_at >= :since
group by 1, 2
order by 6 desc, 3 desc, 1, 2
