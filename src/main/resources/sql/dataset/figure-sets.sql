-- The yearly reports' and the returns' lists: each set with what counts in it, newest year first.
select s.id, s.partnership, s.year_starts,
       count(distinct f.id) as tables,
       count(*) filter (where r.verdict = 'QUERIED') as queried,
       count(*) filter (where r.verdict = 'REFUSED') as refused,
       max(d.received_at) as last_received_at
from dataset.figure_set s
     left join dataset.current_file f on f.figure_set_id = s.id
     left join dataset.delivery d on d.id = f.delivery_id
     left join dataset.file_row r on r.file_id = f.id
where cast(:id as uuid) is null or s.id = :id
group by s.id, s.partnership, s.year_starts
order by s.year_starts desc, s.partnership
