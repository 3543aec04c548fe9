-- The ledger of reports (page LedgerPage, and its file): by practice and day of asking. The day counts on which it was asked.
select p.* from childprotection.report_payment p
 where p.asked_on between :from and :until
   and (:status = 'ALL' or p.status = :status)
   and (cast(:agency as uuid) is null or p.agency_id = cast(:agency as uuid))
   and (cast(:afterId as uuid) is null or (p.asked_on, p.id) < (cast(:afterOn as date), cast(:afterId as uuid)))
 order by p.asked_on desc, p.id desc
 limit :limit
