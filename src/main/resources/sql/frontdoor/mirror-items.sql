-- What is talked about of each contact of a sample: no name, and nothing that anybody wrote in it. Feeds
-- /front-door/mirror/samples/{id}.
select i.id,
       i.record_id,
       i.reading,
       i.notes,
       i.noted_by,
       i.noted_at,
       f.claimed,
       f.level,
       f.outcome,
       f.colour,
       f.agency_name,
       f.team,
       f.month,
       f.abuse,
       f.recontact,
       (select string_agg(
                   case
                       when k.date_of_birth is not null
                           then 'child of ' || date_part('year', age(f.received_at::date, k.date_of_birth))
                       when k.expected_date_of_birth is not null then 'unborn child'
                       when k.estimated_age is not null then 'child of about ' || k.estimated_age
                       else 'child of unknown age'
                   end, ', ' order by k.place)
        from frontdoor.contact_child k
        where k.record_id = i.record_id) as children,
       (select string_agg(s.standard, ',' order by s.standard)
        from frontdoor.quality_standing s
        where s.record_id = i.record_id and s.met in ('PARTLY', 'NOT_MET')) as missing
from frontdoor.mirror_item i
join frontdoor.contact_facts(:now) f
  on f.id = i.record_id
where i.sample_id = :sample
order by i.place
