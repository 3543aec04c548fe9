-- What an agency's leads are told each week counts what they have to accept and what waits to be checked; and what nobody
-- has accepted yet is a list of its own. What was returned waits for the partnership's office, and is told no more.

alter table actionplan.digest
    alter column returned drop not null,
    -- absent of weeks before these were counted
    add offered int,
    add to_check int;

create or replace function actionplan.states(status text, due_on date, impact text, recheck_due_on date,
    escalated_at timestamptz, today date, recheck_until date) returns text[]
language sql immutable parallel safe as $$
    select array_remove(array[
        'ALL',
        case when status in ('OFFERED', 'ACCEPTED', 'RETURNED') then 'TO_DO' end,
        case when status in ('OFFERED', 'ACCEPTED', 'RETURNED') and due_on < today then 'LATE' end,
        case when status in ('OFFERED', 'ACCEPTED', 'RETURNED') and escalated_at is not null then 'ESCALATED' end,
        case when status = 'OFFERED' then 'OFFERED' end,
        case when status = 'RETURNED' then 'RETURNED' end,
        case when status = 'DONE' then 'TO_CHECK' end,
        case when status = 'CHECKED' and impact is distinct from 'EVIDENCE' then 'NO_IMPACT' end,
        case when status = 'CHECKED' and impact = 'EVIDENCE' then 'IMPACT' end,
        case when status = 'CHECKED' and recheck_due_on <= recheck_until then 'RECHECK' end,
        case when status in ('CHECKED', 'WITHDRAWN') then 'OVER' end], null)
$$;
