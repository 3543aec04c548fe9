-- Assessments (page AssessmentListPage), the one that was or is due first at the top.
with listed as (
    select a.id, a.record_id, a.status, a.began_at, r.due_at as referral_due, r.stopped_at as referral_stopped,
           s.due_at as start_due, s.stopped_at as start_stopped,
           least(coalesce(r.due_at, s.due_at), s.due_at) as place,
           (select max(e.until) from childprotection.assessment_extension e where e.assessment_id = a.id) as extended_until
      from childprotection.assessment a
      join timescales.published_counted_clock s
        on s.subject_id = a.id and s.code = 'childprotection.assessment-from-start' and s.subject_kind = 'assessment'
      left join timescales.published_counted_clock r
        on r.subject_id = a.id and r.code = 'childprotection.assessment-from-referral' and r.subject_kind = 'assessment'
)
select l.*, c.reference, c.worker,
       (select string_agg(concat_ws(' ', h.given_names, h.family_name), ', ' order by h.place)
          from childprotection.assessment_child k
          join childprotection.case_child h on h.id = k.child_id
         where k.assessment_id = l.id) as names
  from listed l
  join childprotection.case_record c on c.id = l.record_id
 where case :filter
           when 'OPEN' then l.status <> 'AGREED'
           when 'LATE_FROM_REFERRAL' then l.status <> 'AGREED' and l.referral_due < cast(:now as timestamptz)
           when 'LATE_FROM_START' then l.status <> 'AGREED' and l.start_due < cast(:now as timestamptz)
           when 'EXTENDED' then l.status <> 'AGREED' and l.extended_until is not null
           when 'WITH_MANAGER' then l.status = 'WITH_MANAGER'
           else l.status = 'AGREED'
       end
   and (cast(:id as uuid) is null or (l.place, l.id) > (cast(:due as timestamptz), cast(:id as uuid)))
 order by l.place, l.id
 limit :limit
