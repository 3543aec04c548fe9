-- That the referrer's system has collected an outcome is not that somebody has opened it: another moment, and who the system is.

alter table frontdoor.outcome_notice
    add collected_at timestamptz,
    add collected_by text,
    add constraint collected_by_a_system check ((collected_at is null) = (collected_by is null));
grant update (collected_at, collected_by) on frontdoor.outcome_notice to lineofsight_app;

-- As before, with an outcome that a system has collected told from one that somebody opened.
create or replace function frontdoor.contact_facts(at timestamptz)
returns table (
    id uuid, reference text, received_at timestamptz, month date, status text, open text, colour text, channel text, source text,
    agency text, agency_name text, hours text, abuse text, claimed text, level text, outcome text, worker text, due_at timestamptz,
    due_unit text, clock text, decided text, responded text, told text, opened text, referral text, rereferral text, recontact text,
    earlier_contacts int, reading text)
language sql stable parallel safe as $$
    select c.id,
           c.reference,
           c.received_at,
           date_trunc('month', c.received_at at time zone 'Europe/London')::date,
           c.status,
           case when c.status = 'TOLD' then 'NO' else 'YES' end,
           coalesce(t.colour, 'UNTRIAGED'),
           c.channel,
           coalesce(nullif(c.source_code, ''), 'NONE'),
           coalesce(c.source_agency_id::text, 'NONE'),
           c.source_agency_name,
           case when c.out_of_hours then 'OUT' else 'IN' end,
           c.domestic_abuse,
           coalesce(claim.level::text, 'NONE'),
           coalesce(d.level::text, 'UNDECIDED'),
           coalesce(d.outcome, 'UNDECIDED'),
           coalesce(p.decided_by, t.triaged_by, c.taken_by, 'NONE'),
           k.due_at,
           k.unit,
           case
               when k.due_at is null then 'NONE'
               when k.due_at < at then 'LATE'
               when (k.due_at at time zone 'Europe/London')::date = (at at time zone 'Europe/London')::date then 'TODAY'
               else 'IN_TIME'
           end,
           frontdoor.kept(dk.due_at, dk.stopped_at, at),
           frontdoor.kept(rk.due_at, rk.stopped_at, at),
           frontdoor.kept(ok.due_at, ok.stopped_at, at),
           case
               when n.record_id is null then 'NONE'
               when n.opened_at is not null then 'YES'
               when n.collected_at is not null then 'COLLECTED'
               else 'NO'
           end,
           case
               when d.id is null then 'UNDECIDED'
               when d.outcome in ('REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION') then 'YES'
               else 'NO'
           end,
           case
               when d.outcome in ('REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION') then
                   case when exists (
                       select 1
                       from frontdoor.child_decision now_
                       join frontdoor.contact_child child on child.id = now_.child_id
                       join frontdoor.contact_child earlier
                         on earlier.record_id <> child.record_id
                        and (earlier.match_key = child.match_key or earlier.nhs_number = child.nhs_number)
                       join frontdoor.child_decision then_
                         on then_.child_id = earlier.id
                        and then_.outcome in ('REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION')
                       join frontdoor.decision e
                         on e.id = then_.decision_id and e.sent_back is null
                        and (e.manager_needed is null or e.managed_at is not null)
                       where now_.decision_id = d.id
                         and now_.outcome in ('REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION')
                         and coalesce(e.managed_at, e.decided_at) < coalesce(d.managed_at, d.decided_at)
                         and coalesce(e.managed_at, e.decided_at)
                             >= (coalesce(d.managed_at, d.decided_at) at time zone 'Europe/London' - interval '12 months')
                                at time zone 'Europe/London')
                   then 'YES' else 'NO' end
               else 'NONE'
           end,
           case when t.earlier_contacts > 0 then 'YES' else 'NO' end,
           t.earlier_contacts,
           case
               when claim.level is null then 'NONE_CLAIMED'
               when d.id is null then 'UNDECIDED'
               when claim.level = d.level then 'AGREE'
               when claim.level > d.level then 'OVER'
               else 'UNDER'
           end
    from frontdoor.contact c
    join frontdoor.triage t on t.record_id = c.id
    -- what stands, and what is only proposed
    left join frontdoor.decision p on p.record_id = c.id and p.sent_back is null
    left join frontdoor.decision d on d.record_id = c.id and d.sent_back is null and c.status in ('DECIDED', 'TOLD')
    left join frontdoor.outcome_notice n on n.record_id = c.id and n.told_how = 'HERE'
    left join timescales.published_clock dk
      on dk.subject_kind = 'contact' and dk.subject_id = c.id and dk.code = 'frontdoor.decision'
    left join timescales.published_clock ok
      on ok.subject_kind = 'contact' and ok.subject_id = c.id and ok.code = 'frontdoor.outcome'
    left join timescales.published_clock rk
      on rk.subject_kind = 'contact' and rk.subject_id = c.id and rk.code = 'frontdoor.' || lower(t.colour)
    left join lateral (
        select one.due_at, one.unit
        from timescales.published_clock one
        where one.record_id = c.id and one.stopped_at is null and c.status <> 'TOLD'
        order by one.due_at
        limit 1) k on true
    -- where the police claimed no level, the contact has one that nobody claimed
    left join lateral (
        select case
                   when exists (select 1 from frontdoor.police_incident i
                                where i.record_id = c.id and i.claimed_level is null) then null
                   else c.claimed_level
               end as level) claim on true
$$;
