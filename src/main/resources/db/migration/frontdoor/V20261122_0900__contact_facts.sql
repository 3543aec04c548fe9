-- What a contact is counted by, anew: with the referrer's team, and so that whatever nobody asks for is not looked up. Clocks and notices
-- are joined by what is unique, which the planner leaves out where no column of theirs is wanted.

-- How the clock that runs out first stands.
create function frontdoor.clock_stands(due timestamptz, at timestamptz) returns text
language sql immutable parallel safe as $$
    select case
               when due is null then 'NONE'
               when due < at then 'LATE'
               when (due at time zone 'Europe/London')::date = (at at time zone 'Europe/London')::date then 'TODAY'
               else 'IN_TIME'
           end
$$;

drop function frontdoor.contact_facts(timestamptz);
create function frontdoor.contact_facts(at timestamptz)
returns table (
    id uuid, reference text, received_at timestamptz, month date, status text, open text, colour text, channel text, source text,
    agency text, agency_name text, team text, hours text, abuse text, claimed text, level text, outcome text, worker text,
    due_at timestamptz, due_unit text, clock text, decided text, responded text, told text, opened text, referral text,
    rereferral text, recontact text, earlier_contacts int, reading text)
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
           coalesce(c.source_team, 'NONE'),
           case when c.out_of_hours then 'OUT' else 'IN' end,
           c.domestic_abuse,
           coalesce(claim.level::text, 'NONE'),
           coalesce(d.level::text, 'UNDECIDED'),
           coalesce(d.outcome, 'UNDECIDED'),
           coalesce(p.decided_by, t.triaged_by, c.taken_by, 'NONE'),
           case when c.status <> 'TOLD' then (
               select k.due_at from timescales.published_counted_clock k
               where k.record_id = c.id and k.stopped_at is null order by k.due_at limit 1)
           end,
           case when c.status <> 'TOLD' then (
               select k.unit from timescales.published_counted_clock k
               where k.record_id = c.id and k.stopped_at is null order by k.due_at limit 1)
           end,
           case when c.status = 'TOLD' then 'NONE' else frontdoor.clock_stands((
               select k.due_at from timescales.published_counted_clock k
               where k.record_id = c.id and k.stopped_at is null order by k.due_at limit 1), at)
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
               when d.outcome is null then 'UNDECIDED'
               when d.outcome in ('REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION') then 'YES'
               else 'NO'
           end,
           case
               when d.outcome in ('REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION') then
                   case when p.rereferral then 'YES' else 'NO' end
               else 'NONE'
           end,
           case when t.earlier_contacts > 0 then 'YES' else 'NO' end,
           t.earlier_contacts,
           case
               when claim.level is null then 'NONE_CLAIMED'
               when d.level is null then 'UNDECIDED'
               when claim.level = d.level then 'AGREE'
               when claim.level > d.level then 'OVER'
               else 'UNDER'
           end
    from frontdoor.contact c
    join frontdoor.triage t on t.record_id = c.id
    -- what is proposed or stands, and of it what stands
    left join frontdoor.decision p on p.record_id = c.id and p.sent_back is null
    cross join lateral (
        select case when c.status in ('DECIDED', 'TOLD') then p.level end as level,
               case when c.status in ('DECIDED', 'TOLD') then p.outcome end as outcome) d
    left join frontdoor.outcome_notice n on n.record_id = c.id and n.told_how = 'HERE'
    left join timescales.published_counted_clock dk
      on dk.subject_kind = 'contact' and dk.subject_id = c.id and dk.code = 'frontdoor.decision'
    left join timescales.published_counted_clock ok
      on ok.subject_kind = 'contact' and ok.subject_id = c.id and ok.code = 'frontdoor.outcome'
    left join timescales.published_counted_clock rk
      on rk.subject_kind = 'contact' and rk.subject_id = c.id and rk.code = 'frontdoor.' || lower(t.colour)
    -- where the police claimed no level, the contact has one that nobody claimed
    cross join lateral (
        select case
                   when exists (select 1 from frontdoor.police_incident i
                                where i.record_id = c.id and i.claimed_level is null) then null
                   else c.claimed_level
               end as level) claim
$$;
grant execute on function frontdoor.clock_stands(timestamptz, timestamptz), frontdoor.contact_facts(timestamptz) to lineofsight_app;
