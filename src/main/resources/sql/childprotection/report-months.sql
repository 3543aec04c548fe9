-- The ledger by month of asking (page LedgerPage), for the same stretch of days as the totals, the latest first.
select date_trunc('month', p.asked_on)::date as month, count(*)::int as asked, count(p.received_on)::int as received,
       count(*) filter (where p.received_on <= p.reply_by)::int as in_time,
       coalesce(sum(p.fee) filter (where p.status in ('RECEIVED', 'APPROVED')), 0) as open,
       coalesce(sum(p.fee) filter (where p.status = 'PAID'), 0) as paid
  from childprotection.report_payment p
 where p.asked_on between :from and :until
   and (cast(:agency as uuid) is null or p.agency_id = cast(:agency as uuid))
 group by month
 order by month desc
