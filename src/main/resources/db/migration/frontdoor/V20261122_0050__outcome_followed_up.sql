-- Whether an outcome arrived: opened, or on somebody's list until it is known to have. And what a referrer writes back:
-- a question, more to tell, or that they see it differently.

select platform.bind_actor('00000000-0000-0000-0000-000000000001', null, 'SYSTEM');

alter table frontdoor.outcome_notice
    add letter_failed_at timestamptz,
    add followed_up_at   timestamptz,
    add followed_up_by   text,
    add followed_up_how  text,
    add constraint followed_up_by_somebody check ((followed_up_at is null) = (followed_up_by is null)
        and (followed_up_at is null) = (followed_up_how is null));
create index outcome_notice_unopened on frontdoor.outcome_notice (sent_at)
    where opened_at is null and followed_up_at is null and told_how = 'HERE';
alter policy outcome_notice_opened on frontdoor.outcome_notice using (
    (select frontdoor.is_staff())
    or exists (select 1 from frontdoor.contact c
               where c.id = record_id and c.referrer_account_id = (select platform.actor_account())));
grant update (letter_failed_at, followed_up_at, followed_up_by, followed_up_how) on frontdoor.outcome_notice to lineofsight_app;

alter table frontdoor.message
    add kind text not null default 'MESSAGE' check (kind in ('MESSAGE', 'QUESTION', 'MORE', 'DIFFERENCE')),
    add constraint only_referrers_differ check (from_referrer or kind = 'MESSAGE');
alter table frontdoor.message alter kind drop default;

select platform.bind_nobody();
