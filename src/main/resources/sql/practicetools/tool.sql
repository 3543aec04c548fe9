-- One sheet with its head, and what corrects it. Feeds /practice-tools/{id}.
select t.*,
       (select newer.id from practicetools.tool newer where newer.corrects_id = t.id and newer.status = 'DONE') as corrected_by
  from practicetools.tool t
 where t.id = :id and t.status <> 'THROWN_AWAY'
