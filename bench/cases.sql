-- Cases of five years about the bench's people: 60,000, of which the latest 12,000 are open, with plans, meetings, look-ups and
-- attendances, in bulk and behind the application's back. Run by the database's superuser after people.sql and after the
-- application has loaded its demonstration, whose accounts, agencies and rules it uses.

set session_replication_role = replica;

create temporary table bench_desk on commit drop as
select a.sign_in_name as name, a.id as account, p.agency_id as agency, g.name as agency_name
from access.account a
join access.purpose p on p.account_id = a.id
join agencies.agency g on g.id = p.agency_id
where (a.sign_in_name, p.role) in (('lorcan', 'SOCIAL_WORKER'), ('ansel', 'AGENCY_DESK'), ('quenby', 'AGENCY_DESK'));

-- One case in 400 is Lorcan's: thirty open ones, and a hundred and twenty of his past.
create temporary table bench_case on commit drop as
select md5('bench case ' || g)::uuid as id, g, g > 48000 as open,
       timestamptz '2026-11-20 09:00+00' - make_interval(mins => (60000 - g) * 44) as received_at,
       case when g % 400 = 0 then (select account from bench_desk where name = 'lorcan')
            else md5('bench social worker ' || g % 300)::uuid end as worker,
       case g % 3 when 0 then 'CHILD_PROTECTION' when 1 then 'CHILD_IN_NEED' end as plan
from generate_series(1, 60000) g;

insert into access.account (id, sign_in_name, name)
select md5('bench social worker ' || g)::uuid, 'bench-worker-' || g, 'Social worker ' || g from generate_series(0, 299) g;

insert into childprotection.case_record (id, version, reference, received_at, began_as, hand_over_id, contact_id,
    contact_reference, referrer, source_agency, worry, domestic_abuse, rationale, worker_id, worker, allocated_by, allocated_at,
    closed_on, closed_reason, closed_because, closed_by)
select id, 1, 'CP-B' || g, received_at, 'STRATEGY_DISCUSSION', md5('bench hand-over ' || g)::uuid, md5('bench contact ' || g)::uuid,
       'B-' || g, 'Tansy Bench', 'Bench agency', repeat('A bruise, and two stories of how it came. ', 6), 'NO',
       repeat('An injury without an explanation that fits. ', 4), worker, 'Social worker ' || g % 300, 'Isaura Fenwillow',
       received_at + interval '4 hours', case when not open then received_at::date + 210 end, case when not open then 'RC8' end,
       case when not open then 'Nothing more is needed' end, case when not open then 'Isaura Fenwillow' end
from bench_case;

create temporary table bench_case_child on commit drop as
select md5('bench case child ' || c.g || ' ' || place)::uuid as id, c.id as record_id, c.g, c.open, c.plan, c.received_at, place,
       md5('bench person ' || 1 + (c.g * 4 + place) % 270000)::uuid as person
from bench_case c
cross join generate_series(0, 1) place
where place = 0 or c.g % 3 = 0;

insert into childprotection.case_child (id, record_id, place, person_record_id, given_names, family_name, date_of_birth)
select b.id, b.record_id, b.place, b.person, n.given, n.family, p.born_on
from bench_case_child b
join people.person_record p on p.id = b.person
join people.name n on n.record_id = p.id and n.position = 0;

insert into access.involvement (id, record_id, role, why, since)
select md5('bench managers ' || g)::uuid, id, 'SOCIAL_WORK_MANAGER', 'social work management', received_at from bench_case;
insert into access.involvement (id, record_id, account_id, why, since)
select md5('bench worker ' || g)::uuid, id, worker, 'social worker', received_at from bench_case;

insert into timescales.clock (id, subject_kind, subject_id, record_id, rule_id, code, unit, started_at, due_at, due_on, calendar,
    holidays_published, stopped_at, outcome)
select md5('bench clock ' || c.g || ' ' || k)::uuid, 'bench', md5('bench subject ' || c.g || ' ' || k)::uuid, c.id, r.id,
       r.code || '.' || k, r.unit, c.received_at + make_interval(days => k * 20), c.received_at + make_interval(days => k * 20 + 30),
       (c.received_at + make_interval(days => k * 20 + 30))::date, 'bench', true,
       case when c.open and k = 3 then null else c.received_at + make_interval(days => k * 20 + 12) end,
       case when c.open and k = 3 then null else 'DONE' end
from bench_case c
cross join generate_series(1, 3) k
cross join (select * from timescales.rule where code = 'childprotection.allocation' limit 1) r;

insert into childprotection.conference (id, record_id, version, kind, why, counts_from, chair_id, chair, called_by, called_at)
select md5('bench conference ' || g)::uuid, id, 0, 'INITIAL', 'Significant harm', received_at::date, md5('bench chair')::uuid,
       'A bench chair', 'A social worker', received_at
from bench_case where plan = 'CHILD_PROTECTION';
insert into childprotection.plan (id, record_id, version, kind, reference, began_on, began_by, conference_id, safety, contingency,
    consent, ended_on)
select md5('bench plan ' || g)::uuid, id, 0, plan, 'PL-B' || g, received_at::date + 20, 'A bench chair',
       case plan when 'CHILD_PROTECTION' then md5('bench conference ' || g)::uuid end, 'Who keeps them safe', 'What otherwise',
       case plan when 'CHILD_IN_NEED' then 'AGREED' end, case when not open then received_at::date + 200 end
from bench_case where plan is not null;
insert into childprotection.plan_child (plan_id, record_id, child_id, person_record_id, name, birth, began_on, earlier, ended_on,
    end_reason, ended_by)
select md5('bench plan ' || g)::uuid, record_id, id, person, 'A bench child', 'Born', received_at::date + 20, 'NONE',
       case when not open then received_at::date + 200 end, case when not open then 'Safe' end, case when not open then 'A chair' end
from bench_case_child where plan is not null;

-- A meeting of each case every 25 days, four at most, and one to come of every fifth open case; police at half of them.
create temporary table bench_meeting on commit drop as
select md5('bench meeting ' || c.g || ' ' || k)::uuid as id, c.id as case_id, c.g, k, c.worker,
       case when k = 5 then timestamptz '2026-11-23 09:00+00' + make_interval(hours => c.g % 1300)
            else c.received_at + make_interval(days => k * 25) end as starts_at
from bench_case c
cross join generate_series(1, 5) k
where case k when 5 then c.open and c.g % 5 = 0 else c.received_at + make_interval(days => k * 25) < timestamptz '2026-11-19' end;
insert into meetings.meeting (id, subject_kind, subject_id, record_id, href, kind, reference, about, starts_at, ends_at, joining,
    chair_id, chair, called_by, called_at, status, held_recorded_by, held_recorded_at)
select id, 'bench', md5('bench subject of ' || g || ' ' || k)::uuid, case_id, '/child-protection/cases/' || case_id,
       'childprotection.strategy-discussion', 'M-B' || g || '-' || k, 'A bench child', starts_at, starts_at + interval '1 hour',
       'Telephone 01632 960700', worker, 'A social worker', 'A social worker', starts_at - interval '5 days',
       case when k = 5 then 'CALLED' else 'HELD' end, case when k < 5 then 'A social worker' end, case when k < 5 then starts_at end
from bench_meeting;
insert into meetings.attendee (id, record_id, place, discipline, agency_id, agency_name, role, asked_by, asked_at)
select md5('bench attendee ' || m.g || ' ' || m.k || d.name)::uuid, m.id, case d.name when 'ansel' then 0 else 1 end,
       case d.name when 'ansel' then 'POLICE' else 'HEALTH' end, d.agency, d.agency_name, 'AGENCY_DESK', 'A social worker',
       m.starts_at - interval '5 days'
from bench_meeting m
join bench_desk d on d.name = 'quenby' or d.name = 'ansel' and m.g % 2 = 0;
insert into access.involvement (id, record_id, role, agency_id, why, since)
select md5('bench asked ' || m.g || ' ' || m.k || d.name)::uuid, m.id, 'AGENCY_DESK', d.agency, 'asked to a meeting', m.starts_at
from bench_meeting m
join bench_desk d on d.name = 'quenby' or d.name = 'ansel' and m.g % 2 = 0;

-- Five years of look-ups, a tenth of them with a flag.
create temporary table bench_look_up on commit drop as
select md5('bench look-up ' || g)::uuid as id, g, timestamptz '2026-11-19 22:00+00' - make_interval(mins => g * 13) as at,
       md5('bench nurse ' || g % 400)::uuid as account, d.agency, d.agency_name
from generate_series(1, 200000) g
cross join (select * from bench_desk where name = 'quenby') d;
insert into flags.look_up (id, looked_at, account_id, looked_up_by, agency_id, agency, setting, how, answer)
select id, at, account, 'Nurse ' || g % 400, agency, agency_name, 'EMERGENCY_DEPARTMENT', 'HERE',
       case when g % 10 = 0 then 'FLAGS' else 'NOTHING' end
from bench_look_up;
insert into flags.asked (look_up_id, account_id, nhs_number, born_on)
select id, account, '9990000018', date '2018-04-09' from bench_look_up;
insert into childprotection.unscheduled_attendance (id, record_id, person_record_id, look_up_id, attended_at, last_looked_at, setting,
    how, agency_id, agency)
select md5('bench attendance ' || l.g)::uuid, c.record_id, c.person, l.id, l.at, l.at, 'Emergency department', 'They are here', l.agency,
       l.agency_name
from bench_look_up l
join bench_case_child c on c.g = 1 + l.g % 60000 and c.place = 0
where l.g % 10 = 0;

reset session_replication_role;
