-- What an extract is held beside: section 47 enquiries as well, and the category of a plan.

-- The latest category that an extract reports, as the census codes it; absent where it reports none that can be read.
create function childprotection.category_of(codes text) returns text
language sql immutable parallel safe as $$
    select case left(lower(substring(codes from 'Latest category: ([^\n]*)')), 3)
           when 'neg' then 'NEG'
           when 'phy' then 'PHY'
           when 'sex' then 'SAB'
           when 'sab' then 'SAB'
           when 'emo' then 'EMO'
           when 'mul' then 'MUL' end
$$;

create or replace view childprotection.recorded_here with (security_invoker) as
select c.person_record_id, d.record_id, 'STRATEGY_DISCUSSION' as kind, m.held_on as on_day, cast(null as date) as ended_on,
       '/child-protection/strategy-discussions/' || d.id as href, cast(null as text) as category
  from childprotection.strategy_discussion d
  join childprotection.strategy_child s on s.discussion_id = d.id
  join childprotection.case_child c on c.id = s.child_id
  join meetings.published_day m on m.meeting_id = d.meeting_id
union all
select c.person_record_id, e.record_id, 'SECTION_47', (e.discussed_at at time zone 'Europe/London')::date,
       (e.agreed_at at time zone 'Europe/London')::date, '/child-protection/enquiries/' || e.id, null
  from childprotection.enquiry e
  join childprotection.enquiry_child s on s.enquiry_id = e.id
  join childprotection.case_child c on c.id = s.child_id
union all
select c.person_record_id, f.record_id,
       case f.kind when 'REVIEW' then 'REVIEW_CONFERENCE' else 'INITIAL_CONFERENCE' end, f.held_on, null,
       '/child-protection/cases/' || f.record_id, null
  from childprotection.conference f
  join childprotection.conference_child s on s.conference_id = f.id
  join childprotection.case_child c on c.id = s.child_id
 where f.held_on is not null
union all
select c.person_record_id, a.record_id, 'ASSESSMENT', (a.began_at at time zone 'Europe/London')::date,
       (a.agreed_at at time zone 'Europe/London')::date, '/child-protection/cases/' || a.record_id, null
  from childprotection.assessment a
  join childprotection.assessment_child s on s.assessment_id = a.id
  join childprotection.case_child c on c.id = s.child_id
union all
select p.person_record_id, p.record_id,
       case l.kind when 'CHILD_PROTECTION' then 'CHILD_PROTECTION_PLAN' else 'CHILD_IN_NEED_PLAN' end, p.began_on, p.ended_on,
       '/child-protection/cases/' || p.record_id,
       (select k.category from childprotection.plan_category k
         where k.plan_id = p.plan_id and k.child_id = p.child_id order by k.from_on desc limit 1)
  from childprotection.plan_child p
  join childprotection.plan l on l.id = p.plan_id
union all
select c.person_record_id, v.record_id, 'VISIT', v.visited_on, null, '/child-protection/cases/' || v.record_id, null
  from childprotection.visit v
  join childprotection.visit_child s on s.visit_id = v.id
  join childprotection.case_child c on c.id = s.child_id;
