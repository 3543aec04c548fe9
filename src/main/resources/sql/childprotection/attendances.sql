-- Attendances at unscheduled care, of one case or all, the latest first. Feeds the case page and the list of attendances.
select a.id, a.record_id, a.attended_at, a.setting, a.how, a.agency, a.looks, a.withdrawn_why, c.reference,
       concat_ws(' ', b.given_names, b.family_name) as child
  from childprotection.unscheduled_attendance a
  left join childprotection.case_record c on c.id = a.record_id
  left join childprotection.case_child b on b.record_id = a.record_id and b.person_record_id = a.person_record_id
 where (cast(:record as uuid) is null or a.record_id = cast(:record as uuid))
   and (cast(:id as uuid) is null or (a.attended_at, a.id) < (cast(:at as timestamptz), cast(:id as uuid)))
 order by a.attended_at desc, a.id desc
 limit :limit
