-- How many assessments each filter of AssessmentListPage shows.
select count(*) filter (where a.status <> 'AGREED')::int as open,
       count(*) filter (where a.status <> 'AGREED' and r.due_at < cast(:now as timestamptz))::int as late_from_referral,
       count(*) filter (where a.status <> 'AGREED' and s.due_at < cast(:now as timestamptz))::int as late_from_start,
       count(*) filter (where a.status <> 'AGREED' and exists (
           select 1 from childprotection.assessment_extension e where e.assessment_id = a.id))::int as extended,
       count(*) filter (where a.status = 'WITH_MANAGER')::int as with_manager,
       count(*) filter (where a.status = 'AGREED')::int as agreed
  from childprotection.assessment a
  join timescales.published_counted_clock s
    on s.subject_id = a.id and s.code = 'childprotection.assessment-from-start' and s.subject_kind = 'assessment'
  left join timescales.published_counted_clock r
    on r.subject_id = a.id and r.code = 'childprotection.assessment-from-referral' and r.subject_kind = 'assessment'
