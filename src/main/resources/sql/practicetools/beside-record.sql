-- The sheets and chronologies beside a case record, or about one of its children. Feeds the record pages of other
-- modules.
with child as (
    select c.person_record_id from frontdoor.published_child c where c.record_id = :record),
beside as (
    select a.record_id from practicetools.attachment a where a.case_id = :record)
select t.id, t.kind, t.child_name as about, t.done_on as day, t.author_name, t.agency_name
  from practicetools.tool t
 where t.status = 'DONE'
   and (t.id in (select record_id from beside) or t.person_record_id in (select person_record_id from child))
   and not exists (select 1 from practicetools.tool newer where newer.corrects_id = t.id and newer.status = 'DONE')
union all
select c.id, 'CHRONOLOGY', c.title, cast(c.begun_at at time zone 'Europe/London' as date), c.author_name, c.agency_name
  from practicetools.chronology c
 where c.id in (select record_id from beside)
    or c.children && array (select person_record_id from child)
 order by day desc, id desc
