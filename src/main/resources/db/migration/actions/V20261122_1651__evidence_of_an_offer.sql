-- Whoever is asked after somebody returned an action does not open the files of who was asked before, as with what they wrote.

select platform.bind_actor('00000000-0000-0000-0000-000000000001', null, 'SYSTEM');

alter table actions.evidence add offer int;
alter table actions.evidence no force row level security;
update actions.evidence e set offer = a.offer from actions.action a where a.id = e.record_id;
alter table actions.evidence force row level security;
alter table actions.evidence alter offer set not null;

drop policy evidence_seen on actions.evidence;
create policy evidence_seen on actions.evidence for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from actions.action a
                where a.id = evidence.record_id
                  and (actions.runs(a.record_id) or access.involved(a.shared_with) or a.offer = evidence.offer)));
