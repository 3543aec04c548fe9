-- Requests for information as InformationRequest: for a request's page, the case, the lists and My work.
select r.*, access_runs.runs
  from childprotection.information_request r
  cross join lateral (select exists (select 1 from childprotection.case_record c where c.id = r.record_id) as runs) access_runs
 where r.id = any(cast(:requests as uuid[]))
 order by r.reply_by, r.id
