-- Totals of the ledger (page LedgerPage, and its file) by practice and section, for the same stretch of days. Money is summed
-- where a fee is set; how many have none stands beside it.
select p.agency, p.section, count(*)::int as asked, count(p.received_on)::int as received,
       count(*) filter (where p.received_on <= p.reply_by)::int as in_time,
       count(*) filter (where p.status in ('RECEIVED', 'APPROVED', 'PAID') and p.fee is null)::int as without_fee,
       coalesce(sum(p.fee) filter (where p.status = 'RECEIVED'), 0) as to_approve,
       coalesce(sum(p.fee) filter (where p.status = 'APPROVED'), 0) as to_pay,
       coalesce(sum(p.fee) filter (where p.status = 'PAID'), 0) as paid,
       count(*) filter (where p.status = 'REFUSED')::int as refused
  from childprotection.report_payment p
 where p.asked_on between :from and :until
   and (cast(:agency as uuid) is null or p.agency_id = cast(:agency as uuid))
 group by p.agency, p.section
 order by p.agency, p.section
