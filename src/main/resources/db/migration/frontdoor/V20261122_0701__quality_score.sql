-- How a referral meets the standards that its form shows to referrers. A judgement that is made anew is another row; the last one counts.
-- For the front door only: agencies read of their own in totals, which the application counts for them.

create table frontdoor.quality_score (
    id           uuid primary key,
    record_id    uuid        not null references frontdoor.contact,
    standard     text        not null check (standard in ('SPECIFIC', 'WHO_KNOWS', 'CHILD_HEARD', 'FAIR', 'EVIDENCE')),
    met          text        not null check (met in ('MET', 'PARTLY', 'NOT_MET', 'NOT_APPLICABLE')),
    scored_by_id uuid        not null,
    scored_by    text        not null,
    scored_at    timestamptz not null
);
create index quality_score_record on frontdoor.quality_score (record_id, standard, scored_at desc);

alter table frontdoor.quality_score enable row level security;
alter table frontdoor.quality_score force row level security;
create policy quality_score_seen on frontdoor.quality_score for select using ((select frontdoor.is_staff()));
create policy quality_score_made on frontdoor.quality_score for insert with check (
    (select frontdoor.is_staff()) and scored_by_id = (select platform.actor_account()));
grant select, insert on frontdoor.quality_score to lineofsight_app;

create view frontdoor.quality_standing with (security_invoker = true) as
select distinct on (s.record_id, s.standard) s.record_id, s.standard, s.met, s.scored_by, s.scored_at
from frontdoor.quality_score s
order by s.record_id, s.standard, s.scored_at desc, s.id desc;
grant select on frontdoor.quality_standing to lineofsight_app;
