-- How many policies there are in each state (page RegisterPage), with the filters of list.sql but for the state.
select state, count(*)::int as number
  from policies.standing s,
       unnest(policies.states(s.current_id, s.review_on, s.open_stage, s.asked, s.confirmed, :today, :soon)) state
 where (cast(:kind as text) is null or s.kind = cast(:kind as text))
   and (cast(:regional as boolean) is null or (s.regional_group is not null) = cast(:regional as boolean))
   and (cast(:words as text) is null or position(lower(cast(:words as text)) in lower(s.title || ' ' || s.reference)) > 0)
   and (cast(:considered as text) is null
        or exists (select 1 from policies.version v join policies.consideration c on c.record_id = v.id
                    where v.record_id = s.id and c.considered_on between :yearFrom and :yearTo
                      and (cast(:considered as text) = 'ANY' or c.outcome = cast(:considered as text))))
 group by state
