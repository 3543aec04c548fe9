-- The team or service in which a referrer works, so that levels claimed can be talked about where they are claimed. Optional: absent
-- where nobody said.

select platform.bind_actor('00000000-0000-0000-0000-000000000001', null, 'SYSTEM');

alter table frontdoor.contact add source_team text check (source_team <> '');
create index contact_team on frontdoor.contact (source_agency_id, received_at desc) where source_team is not null;

-- absent where a sample was drawn from all teams of its agency; NONE for contacts that name no team
alter table frontdoor.mirror_sample add source_team text;

-- Whether a decision for social care came within 12 months of an earlier one about one of its children. Decisions before one that
-- stands do not change any more, so it is worked out once, when a decision comes to stand, and kept with it.
create function frontdoor.is_rereferral(decision uuid) returns boolean
language sql stable parallel safe as $$
    select exists (
        select 1
        from frontdoor.decision d
        join frontdoor.child_decision now_
          on now_.decision_id = d.id and now_.outcome in ('REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION')
        join frontdoor.contact_child child on child.id = now_.child_id
        join frontdoor.contact_child earlier
          on earlier.record_id <> child.record_id
         and (earlier.match_key = child.match_key or earlier.nhs_number = child.nhs_number)
        join frontdoor.child_decision then_
          on then_.child_id = earlier.id and then_.outcome in ('REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION')
        join frontdoor.decision e
          on e.id = then_.decision_id and e.sent_back is null and (e.manager_needed is null or e.managed_at is not null)
        where d.id = is_rereferral.decision
          and coalesce(e.managed_at, e.decided_at) < coalesce(d.managed_at, d.decided_at)
          and coalesce(e.managed_at, e.decided_at)
              >= (coalesce(d.managed_at, d.decided_at) at time zone 'Europe/London' - interval '12 months')
                 at time zone 'Europe/London')
$$;
-- absent where it does not stand yet, or is not for social care
alter table frontdoor.decision add rereferral boolean;
update frontdoor.decision d set rereferral = frontdoor.is_rereferral(d.id)
 where d.sent_back is null and (d.manager_needed is null or d.managed_at is not null)
   and d.outcome in ('REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION');

-- What is counted of a decision, without its reasons, which are long.
create index decision_counted on frontdoor.decision (record_id) include (level, outcome, decided_by, rereferral) where sent_back is null;

grant execute on function frontdoor.is_rereferral(uuid) to lineofsight_app;
