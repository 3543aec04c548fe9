-- An action that was added to a plan under way has its first word then: it is not quiet since the plan was agreed.

alter table businessplan.note drop constraint note_kind_check;
alter table businessplan.note add constraint note_kind_check check (kind in ('PROGRESS', 'DONE', 'REOPENED', 'IMPACT', 'NO_IMPACT',
    'MILESTONE_MET', 'TAKEN_OUT', 'ADDED', 'CHANGED'));
