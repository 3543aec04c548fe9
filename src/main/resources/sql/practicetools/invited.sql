-- Invitations that last and are somebody's to answer. Feeds /my-work.
select i.*, c.title
from practicetools.invitation i
join practicetools.chronology c
  on c.id = i.record_id
where i.ended_at is null
  and i.answered_at is null
  and practicetools.invited(i.audience, i.account_id, i.agency_id)
order by i.invited_at
limit 30
