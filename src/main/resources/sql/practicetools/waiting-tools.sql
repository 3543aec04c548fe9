-- Somebody's drafts, and their sheets whose day to be done again has come. Feeds /my-work.
select t.id, t.kind, t.child_name, t.author_name, t.status, t.started_at, t.done_on, t.again_on, true as mine
  from practicetools.tool t
 where t.author_id = :account
   and (t.status = 'DRAFT'
        or t.status = 'DONE' and t.again_on <= :today
           and not exists (select 1 from practicetools.tool later
                            where (later.previous_id = t.id or later.corrects_id = t.id) and later.status <> 'THROWN_AWAY'))
 order by t.started_at desc
 limit 30
