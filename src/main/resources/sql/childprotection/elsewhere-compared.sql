-- What an extract would do to the facts, by kind. Feeds its preview. A fact that comes twice is the one that came last.
with arrived as (
    select distinct on (kind, council_number, key) *
      from childprotection.elsewhere_arrived
     where delivery_id = :delivery
     order by kind, council_number, key, place desc),
held as (
    select a.kind, a.council_number, a.on_day, c.id as child, f.id as fact,
           (f.on_day, f.ended_on, f.whole_since, f.codes) is not distinct from (a.on_day, a.ended_on, a.whole_since, a.codes)
               and f.gone_delivery is null as same
      from arrived a
      left join childprotection.elsewhere_child c on c.council_number = a.council_number
      left join childprotection.elsewhere_fact f
        on f.record_id = c.id and f.source = :source and f.kind = a.kind and f.key = a.key),
person as (
    select c.id as child, m.person_record_id
      from childprotection.elsewhere_child c
      join childprotection.elsewhere_match m on m.record_id = c.id),
here as (
    select h.kind, count(*) as also_here
      from held h
     where exists (select 1
                     from person p
                     join childprotection.recorded_here r
                       on r.person_record_id = p.person_record_id and r.kind = h.kind and r.on_day = h.on_day
                    where p.child = h.child)
     group by h.kind),
gone as (
    select f.kind, count(*) as gone
      from childprotection.elsewhere_delivery d
      cross join unnest(d.covers) as covers(entry)
      join childprotection.elsewhere_fact f
        on f.source = d.source and f.kind = split_part(covers.entry, '=', 1) and f.gone_delivery is null
      join childprotection.elsewhere_child c on c.id = f.record_id
     where d.id = :delivery
       and case when f.kind = any (:lasting) then coalesce(f.ended_on, 'infinity') else f.on_day end
           >= cast(split_part(covers.entry, '=', 2) as date)
       and not exists (select 1 from arrived a where a.kind = f.kind and a.council_number = c.council_number and a.key = f.key)
     group by f.kind),
counted as (
    select kind, count(*) filter (where fact is null) as fresh, count(*) filter (where fact is not null and not same) as changed,
           count(*) filter (where same) as unchanged
      from held group by kind)
select kind, coalesce(fresh, 0)::int as fresh, coalesce(changed, 0)::int as changed, coalesce(unchanged, 0)::int as unchanged,
       coalesce(gone, 0)::int as gone, coalesce(also_here, 0)::int as also_here
  from counted
  full join gone using (kind)
  left join here using (kind)
