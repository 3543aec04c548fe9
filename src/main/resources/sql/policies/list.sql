-- The register (page RegisterPage), by title.
select s.*
  from policies.standing s
 where :state = any(policies.states(s.current_id, s.review_on, s.open_stage, s.asked, s.confirmed, :today, :soon))
   and (cast(:kind as text) is null or s.kind = cast(:kind as text))
   and (cast(:regional as boolean) is null or (s.regional_group is not null) = cast(:regional as boolean))
   and (cast(:words as text) is null or position(lower(cast(:words as text)) in lower(s.title || ' ' || s.reference)) > 0)
   and (cast(:considered as text) is null
        or exists (select 1 from policies.version v join policies.consideration c on c.record_id = v.id
                    where v.record_id = s.id and c.considered_on between :yearFrom and :yearTo
                      and (cast(:considered as text) = 'ANY' or c.outcome = cast(:considered as text))))
   and (cast(:after as uuid) is null
        or (lower(s.title), s.id) > (select lower(p.title), p.id from policies.policy p where p.id = cast(:after as uuid)))
 order by lower(s.title), s.id
 limit :limit
