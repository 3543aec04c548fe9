-- Answers to requests for information, the latest first, with how each met the standards: with information-requests.sql.
select p.*,
       (select string_agg(s.standard || '=' || s.met, ',') from childprotection.information_standard s
         where s.reply_id = p.id) as standards
  from childprotection.information_reply p
 where p.request_id = any(cast(:requests as uuid[]))
 order by p.request_id, p.replied_at desc, p.id desc
