-- Files by which one can see what was done about an action of the one plan. A file is apart, so that a page does not carry it;
-- none is changed or taken away.

create table actions.evidence (
    id         uuid primary key,
    -- the action
    record_id  uuid        not null references actions.action,
    title      text        not null,
    file_name  text        not null,
    media_type text        not null,
    by_id      uuid        not null,
    by_name    text        not null,
    at         timestamptz not null
);
create index evidence_record on actions.evidence (record_id, at, id);

create table actions.evidence_file (
    evidence_id uuid primary key references actions.evidence,
    -- the action
    record_id   uuid  not null references actions.action,
    content     bytea not null
);
create index evidence_file_record on actions.evidence_file (record_id);

alter table actions.evidence enable row level security;
alter table actions.evidence force row level security;
create policy evidence_seen on actions.evidence for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a where a.id = evidence.record_id));
-- By whoever has to do it, and whoever runs it; never on work on a case.
create policy evidence_added on actions.evidence for insert with check (
    by_id = (select platform.actor_account())
    and exists (select 1 from actions.action a
                 where a.id = evidence.record_id and a.from_source is not null
                   and (actions.runs(a.record_id) or actions.owns(a.id))));
grant select, insert on actions.evidence to lineofsight_app;

alter table actions.evidence_file enable row level security;
alter table actions.evidence_file force row level security;
create policy evidence_file_with_its_evidence on actions.evidence_file
    using (exists (select 1 from actions.evidence e where e.id = evidence_id and e.record_id = evidence_file.record_id))
    with check (exists (select 1 from actions.evidence e
                         where e.id = evidence_id and e.record_id = evidence_file.record_id
                           and e.by_id = (select platform.actor_account())));
grant select, insert on actions.evidence_file to lineofsight_app;
