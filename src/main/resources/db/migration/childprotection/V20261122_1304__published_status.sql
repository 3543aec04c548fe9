-- The record of a published status is the case here, also where the council's system reports the status; absent where the
-- child has none. Until now it was the record of the council's child, which is no case.
create or replace view childprotection.published_status with (security_invoker) as
select c.person_record_id, c.record_id,
       case p.kind when 'CHILD_PROTECTION' then 'CHILD_PROTECTION_PLAN' else 'CHILD_IN_NEED' end as status,
       c.began_on as since, c.ended_on as until, cast(null as text) as team, cast(null as text) as came_from
  from childprotection.plan_child c
  join childprotection.plan p on p.id = c.plan_id
union all
select m.person_record_id,
       (select k.record_id
          from childprotection.case_child k
          join childprotection.case_record r on r.id = k.record_id and r.closed_on is null
         where k.person_record_id = m.person_record_id order by r.received_at desc, r.id limit 1) as record_id,
       f.status, f.since, f.until, cast(null as text) as team,
       'the council’s system, extract of ' || to_char(d.as_of, 'FMDD FMMonth YYYY')
           || ', received ' || to_char(d.received_at at time zone 'Europe/London', 'FMDD FMMonth YYYY') as came_from
  from (select f.record_id,
               case f.kind when 'CHILD_IN_NEED_PLAN' then 'CHILD_IN_NEED' else f.kind
                    end as status,
               coalesce(f.whole_since, f.on_day) as since,
               case when bool_or(f.ended_on is null) then null else max(f.ended_on) end as until,
               max(f.last_delivery::text)::uuid as delivery
          from childprotection.elsewhere_fact f
         where f.kind in ('CHILD_PROTECTION_PLAN', 'CHILD_IN_NEED_PLAN', 'LOOKED_AFTER') and f.gone_delivery is null
         group by 1, 2, 3) f
  join childprotection.elsewhere_match m on m.record_id = f.record_id
  join childprotection.elsewhere_delivery d on d.id = f.delivery
 where not exists (select 1
                     from childprotection.plan_child c
                     join childprotection.plan p on p.id = c.plan_id
                    where c.person_record_id = m.person_record_id
                      and f.status = case p.kind when 'CHILD_PROTECTION' then 'CHILD_PROTECTION_PLAN' else 'CHILD_IN_NEED' end
                      and c.began_on = f.since and c.ended_on is not distinct from f.until);
