-- The versions of a policy that the reader may read, the newest first (page PolicyPage).
select v.id, v.number, v.stage, v.changed, v.why, v.matters_to, v.finding, v.finding_words,
       v.finding_address, v.consult_until, v.rounds, v.published_on, v.address, v.review_on, v.ended_on, v.ended_why, v.version, v.drafted_by, v.drafted_at
  from policies.version v
 where v.record_id = :id
 order by v.number desc
