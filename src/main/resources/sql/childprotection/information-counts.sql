-- How many requests for information stand how (page InformationListPage): by the same rules as information-list.sql.
select count(*) filter (where r.withdrawn_at is null and answer.held is null)::int as waiting,
       count(*) filter (where r.withdrawn_at is null and answer.held is null and r.reply_by < :today)::int as late,
       count(*) filter (where answer.held = 'HELD' and answer.judged_at is null)::int as to_judge,
       count(*) filter (where r.withdrawn_at is not null or answer.held is not null)::int as over
  from childprotection.information_request r
  left join lateral (select p.judged_at, p.held from childprotection.information_reply p
                      where p.request_id = r.id order by p.replied_at desc, p.id desc limit 1) answer on true
 where case when :asked then r.agency_id = cast(:agency as uuid) and r.agency_role = :role
            else exists (select 1 from childprotection.case_record c where c.id = r.record_id) end
