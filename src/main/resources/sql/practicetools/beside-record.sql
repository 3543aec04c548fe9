-- The sheets beside a case record, or about one of its children. Feeds the record pages of other modules.
select t.id, t.kind, t.child_name, t.done_on, t.author_name, t.agency_name
  from practicetools.tool t
 where t.status = 'DONE'
   and (exists (select 1 from practicetools.attachment a where a.record_id = t.id and a.case_id = :record)
        or exists (select 1 from frontdoor.published_child c
                    where c.record_id = :record and c.person_record_id = t.person_record_id))
   and not exists (select 1 from practicetools.tool newer where newer.corrects_id = t.id and newer.status = 'DONE')
 order by t.done_on desc, t.done_at desc
