-- What somebody wrote, and their agency's for its lead; without what was corrected or thrown away: drafts first, then
-- the newest. Feeds /practice-tools.
select t.id, t.kind, t.child_name, t.author_name, t.status, t.started_at, t.done_on,
       case when not exists (select 1 from practicetools.tool later
                              where later.previous_id = t.id and later.status <> 'THROWN_AWAY') then t.again_on end as again_on,
       t.author_id = :account as mine
  from practicetools.tool t
 where (t.author_id = :account or t.agency_id = :agency)
   and t.status <> 'THROWN_AWAY'
   and not exists (select 1 from practicetools.tool newer where newer.corrects_id = t.id and newer.status = 'DONE')
 order by t.status = 'DONE', coalesce(t.done_on, '9999-12-31') desc, t.started_at desc
 limit 200
