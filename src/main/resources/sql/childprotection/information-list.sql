-- Which requests for information somebody has (page InformationListPage, My work): those they were asked, or those of their
-- cases, by how they stand. What is due first comes first.
select r.id
  from childprotection.information_request r
  left join lateral (select p.judged_at, p.held from childprotection.information_reply p
                      where p.request_id = r.id order by p.replied_at desc, p.id desc limit 1) answer on true
 where case when :asked then r.agency_id = cast(:agency as uuid) and r.agency_role = :role
            else exists (select 1 from childprotection.case_record c where c.id = r.record_id) end
   and case :state
         when 'WAITING' then r.withdrawn_at is null and answer.held is null
         when 'LATE' then r.withdrawn_at is null and answer.held is null and r.reply_by < :today
         when 'TO_JUDGE' then answer.held = 'HELD' and answer.judged_at is null
         else r.withdrawn_at is not null or answer.held is not null end
   and (cast(:afterId as uuid) is null or (r.reply_by, r.id) > (cast(:afterDue as date), cast(:afterId as uuid)))
 order by r.reply_by, r.id
 limit :limit
