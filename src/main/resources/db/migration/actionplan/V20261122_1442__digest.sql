-- What each agency's safeguarding lead was told of the week's actions, and in which states an action of the one plan is.

create schema actionplan;
grant usage on schema actionplan to lineofsight_app;

-- In which lists an action is; the counts above the list and the list itself ask this, so that they cannot differ.
create function actionplan.states(status text, due_on date, impact text, recheck_due_on date, escalated_at timestamptz,
    today date, recheck_until date) returns text[]
language sql immutable parallel safe as $$
    select array_remove(array[
        'ALL',
        case when status in ('OFFERED', 'ACCEPTED', 'RETURNED') then 'TO_DO' end,
        case when status in ('OFFERED', 'ACCEPTED', 'RETURNED') and due_on < today then 'LATE' end,
        case when status in ('OFFERED', 'ACCEPTED', 'RETURNED') and escalated_at is not null then 'ESCALATED' end,
        case when status = 'RETURNED' then 'RETURNED' end,
        case when status = 'DONE' then 'TO_CHECK' end,
        case when status = 'CHECKED' and impact is distinct from 'EVIDENCE' then 'NO_IMPACT' end,
        case when status = 'CHECKED' and impact = 'EVIDENCE' then 'IMPACT' end,
        case when status = 'CHECKED' and recheck_due_on <= recheck_until then 'RECHECK' end,
        case when status in ('CHECKED', 'WITHDRAWN') then 'OVER' end], null)
$$;

create table actionplan.digest (
    agency_id uuid        not null,
    -- the Monday of the week
    week_on   date        not null,
    due_soon  int         not null,
    late      int         not null,
    returned  int         not null,
    -- how many people were told
    told      int         not null,
    sent_at   timestamptz not null,
    primary key (agency_id, week_on)
);
alter table actionplan.digest enable row level security;
alter table actionplan.digest force row level security;
create policy digest_seen on actionplan.digest for select using (
    (select platform.actor_role()) in ('PARTNERSHIP_OFFICER', 'SCRUTINEER', 'SYSTEM')
    or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency())));
create policy digest_sent on actionplan.digest for insert with check ((select platform.actor_role()) = 'SYSTEM');
grant select, insert on actionplan.digest to lineofsight_app;
