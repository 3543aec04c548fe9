-- One contact for a family, a decision for each child; contacts that did not come through the form; and telling referrers
-- who have no account.

select platform.bind_actor('00000000-0000-0000-0000-000000000001', null, 'SYSTEM');

-- What was decided for each child. The decision itself holds the reasons, and the level and the outcome that go furthest.
create table frontdoor.child_decision (
    decision_id uuid not null references frontdoor.decision,
    record_id   uuid not null references frontdoor.contact,
    child_id    uuid not null references frontdoor.contact_child,
    level       int  not null check (level between 1 and 4),
    outcome     text not null check (outcome in ('NO_FURTHER_ACTION', 'EARLY_HELP', 'REFERRAL_TO_SOCIAL_CARE', 'STRATEGY_DISCUSSION', 'ANOTHER_AUTHORITY')),
    primary key (decision_id, child_id)
);
create index child_decision_record on frontdoor.child_decision (record_id);
create index child_decision_child on frontdoor.child_decision (child_id);

insert into frontdoor.child_decision (decision_id, record_id, child_id, level, outcome)
select d.id, d.record_id, c.id, d.level, d.outcome
from frontdoor.decision d
join frontdoor.contact_child c on c.record_id = d.record_id;

alter table frontdoor.child_decision enable row level security;
alter table frontdoor.child_decision force row level security;
create policy child_decision_staff on frontdoor.child_decision
    using ((select frontdoor.is_staff())) with check ((select frontdoor.is_staff()));
grant select, insert on frontdoor.child_decision to lineofsight_app;

-- What the referrer is told of each child.
create table frontdoor.child_outcome (
    record_id uuid not null references frontdoor.contact,
    child_id  uuid not null references frontdoor.contact_child,
    level     int  not null,
    outcome   text not null,
    primary key (record_id, child_id)
);
insert into frontdoor.child_outcome (record_id, child_id, level, outcome)
select n.record_id, c.id, n.level, n.outcome
from frontdoor.outcome_notice n
join frontdoor.contact_child c on c.record_id = n.record_id;

alter table frontdoor.child_outcome enable row level security;
alter table frontdoor.child_outcome force row level security;
create policy child_outcome_seen on frontdoor.child_outcome for select using (
    (select frontdoor.is_staff()) or exists (select 1 from frontdoor.contact c where c.id = record_id));
create policy child_outcome_told on frontdoor.child_outcome for insert with check ((select frontdoor.is_staff()));
grant select, insert on frontdoor.child_outcome to lineofsight_app;

-- Somebody at the front door who does not agree with a decision that stands.
create table frontdoor.dissent (
    id        uuid primary key,
    record_id uuid        not null references frontdoor.contact,
    author_id uuid        not null,
    author    text        not null,
    words     text        not null,
    said_at   timestamptz not null
);
create index dissent_record on frontdoor.dissent (record_id, said_at);
alter table frontdoor.dissent enable row level security;
alter table frontdoor.dissent force row level security;
create policy dissent_staff on frontdoor.dissent
    using ((select frontdoor.is_staff())) with check ((select frontdoor.is_staff()));
grant select, insert on frontdoor.dissent to lineofsight_app;

-- Contacts that somebody at the front door wrote down for a referrer who may have no account, and no name.
alter table frontdoor.contact
    add channel text not null default 'REFERRAL_FORM'
        check (channel in ('REFERRAL_FORM', 'TELEPHONE', 'EMAIL', 'LETTER', 'POLICE_NOTIFICATION', 'SYSTEM', 'STEP_UP')),
    add taken_by text,
    alter source_agency_id drop not null,
    alter referrer_account_id drop not null,
    alter referrer_name drop not null,
    alter referrer_job drop not null,
    alter referrer_telephone drop not null,
    add constraint written_down_by_somebody check (channel not in ('TELEPHONE', 'EMAIL', 'LETTER') or taken_by is not null);
alter table frontdoor.contact alter channel drop default;

alter policy contact_seen on frontdoor.contact using (
    (select frontdoor.is_staff())
    or (referrer_account_id = (select platform.actor_account())
        and (select platform.actor_role()) in ('PRACTITIONER', 'SAFEGUARDING_LEAD', 'EARLY_HELP_WORKER', 'EARLY_HELP_MANAGER'))
    or (source_agency_id = (select platform.actor_agency()) and (select platform.actor_role()) = 'SAFEGUARDING_LEAD'));
alter policy contact_made on frontdoor.contact with check (
    (select frontdoor.is_staff())
    or (referrer_account_id = (select platform.actor_account())
        and source_agency_id = (select platform.actor_agency())
        and (select platform.actor_role()) in ('PRACTITIONER', 'SAFEGUARDING_LEAD', 'EARLY_HELP_WORKER', 'EARLY_HELP_MANAGER')));
do $$
declare
    t text;
begin
    foreach t in array array['contact_child', 'contact_household', 'referral', 'referral_child'] loop
        execute format('alter policy %I on frontdoor.%I with check ('
            '(select frontdoor.is_staff()) or exists (select 1 from frontdoor.contact c where c.id = record_id and '
            'c.referrer_account_id = (select platform.actor_account())))',
            t || '_made', t);
    end loop;
end
$$;

-- Who has no account is told another way, or cannot be told, and why.
alter table frontdoor.outcome_notice
    add told_how text not null default 'HERE'
        check (told_how in ('HERE', 'TELEPHONE', 'LETTER', 'EMAIL', 'IN_PERSON', 'NOT_POSSIBLE')),
    add not_possible_because text,
    add constraint not_told_and_why check ((told_how = 'NOT_POSSIBLE') = (not_possible_because is not null));
alter table frontdoor.outcome_notice alter told_how drop default;

select platform.bind_nobody();
