-- When the front door told what it decided of the last step up: from then on it is early help's to go on, or to close.
alter table earlyhelp.family add step_up_decided_at timestamptz;
