-- Years of a partnership's own work: each board meeting and each improvement action of the demonstration a few hundred times
-- over, behind the application's back. Run by the database's superuser after the application has loaded its demonstration.

set session_replication_role = replica;

create temporary table bench_held on commit drop as
select m.id as was, md5(m.id || ' bench ' || g)::uuid as id, g, make_interval(days => g * 9) as ago
from meetings.meeting m
cross join generate_series(1, 400) g
where m.record_id = '00000000-0000-7000-8000-000000000001' and m.status = 'HELD';

insert into meetings.meeting
select (jsonb_populate_record(m, jsonb_build_object(
           'id', b.id, 'reference', 'B-' || b.id, 'starts_at', m.starts_at - b.ago, 'ends_at', m.ends_at - b.ago,
           'called_at', m.called_at - b.ago, 'held_recorded_at', m.held_recorded_at - b.ago))).*
from bench_held b
join meetings.meeting m on m.id = b.was;
insert into meetings.attendee
select (jsonb_populate_record(a, jsonb_build_object(
           'id', md5(a.id || ' bench ' || b.g)::uuid, 'record_id', b.id, 'asked_at', a.asked_at - b.ago))).*
from bench_held b
join meetings.attendee a on a.record_id = b.was;
insert into meetings.attendance
select (jsonb_populate_record(a, jsonb_build_object(
           'attendee_id', md5(a.attendee_id || ' bench ' || b.g)::uuid, 'record_id', b.id, 'recorded_at', a.recorded_at - b.ago))).*
from bench_held b
join meetings.attendance a on a.record_id = b.was;

create temporary table bench_action on commit drop as
select a.id as was, md5(a.id || ' bench ' || g)::uuid as id, g, g * 9 as ago
from actions.action a
cross join generate_series(1, 300) g
where a.from_source is not null;

insert into actions.action
select (jsonb_populate_record(a, jsonb_build_object(
           'id', b.id, 'reference', 'A-' || b.id, 'due_on', a.due_on - b.ago,
           'raised_at', a.raised_at - make_interval(days => b.ago)))).*
from bench_action b
join actions.action a on a.id = b.was;
insert into actions.standing
select (jsonb_populate_record(s, jsonb_build_object('record_id', b.id))).*
from bench_action b
join actions.standing s on s.record_id = b.was;
insert into actions.step
select (jsonb_populate_record(s, jsonb_build_object('id', md5(s.id || ' bench ' || b.g)::uuid, 'record_id', b.id))).*
from bench_action b
join actions.step s on s.record_id = b.was;

reset session_replication_role;
