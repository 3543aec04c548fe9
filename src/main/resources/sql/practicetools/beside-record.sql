-- The sheets and chronologies beside a case record, or about one of its children, and the sheet that each is compared
-- with. Feeds the record pages of other modules.
with child as (
    select c.person_record_id from frontdoor.published_child c where c.record_id = :record
    union
    select c.person_record_id from earlyhelp.published_child c where c.record_id = :record),
beside as (
    select a.record_id from practicetools.attachment a where a.case_id = :record)
select t.id, t.kind, t.person_record_id, t.child_name as about, t.done_on as day, t.author_name, t.agency_name,
       before.id as before_id, before.done_on as before_on
  from practicetools.tool t
  left join practicetools.tool before on before.id = t.previous_id
 where t.status = 'DONE'
   and (t.id in (select record_id from beside) or t.person_record_id in (select person_record_id from child))
   and not exists (select 1 from practicetools.tool newer where newer.corrects_id = t.id and newer.status = 'DONE')
union all
select c.id, 'CHRONOLOGY', c.id, c.title, cast(c.begun_at at time zone 'Europe/London' as date), c.author_name,
       c.agency_name, null, null
  from practicetools.chronology c
 where c.id in (select record_id from beside)
    or c.children && array (select person_record_id from child)
 order by day desc, id desc
