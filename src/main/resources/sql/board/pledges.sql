-- Pledges with what came of them last. Feeds Pledges.
select p.id, p.agency_id, p.agency, p.words, p.pledged_by, p.pledged_on, p.written_by,
       r.outcome, r.reviewed_on, r.words as review, case when r.id is null then p.review_due else r.next_due end as review_due
  from board.pledge p
  left join lateral (select * from board.pledge_review where pledge_id = p.id order by at desc, id desc limit 1) r on true
 where cast(:pledge as uuid) is null or p.id = :pledge
 order by review_due nulls last, p.pledged_on desc, p.id
