-- Challenges with their response, the latest that was said of their effect, and the clock of the response. Feeds Challenges.
select c.id, c.reference, c.year, c.activity_id, c.agency_id, c.group_id, c.put_to, c.words, c.raised_on, c.by_name,
       r.words as response, r.responded_on, r.by_name as responded_by,
       e.state, e.words as effect, e.seen_on, e.by_name as seen_by,
       k.unit, k.due_at, k.stopped_at
  from scrutiny.challenge c
  left join scrutiny.response r on r.challenge_id = c.id
  left join lateral (select * from scrutiny.effect where challenge_id = c.id order by at desc, id desc limit 1) e on true
  left join timescales.published_clock k on k.subject_kind = 'scrutiny-challenge' and k.subject_id = c.id and k.code = 'scrutiny.response'
 where cast(:challenge as uuid) is null or c.id = :challenge
 order by (r.challenge_id is not null), k.due_at, c.raised_on, c.id
