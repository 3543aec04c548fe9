-- Contacts of the numbers 1 to 150,000 about the bench's people, decided and told but for the last four hundred, in bulk
-- and behind the application's back. Run by the database's superuser after people.sql and after the application has
-- loaded its demonstration, whose rules and first agencies it uses.

set session_replication_role = replica;
select setseed(0.43);

create temporary table bench_contact on commit drop as
select md5('bench contact ' || g)::uuid as id,
       g,
       case when g > 149600 then timestamptz '2026-11-20 09:00+00' - make_interval(mins => (150000 - g) * 12)
            else timestamptz '2026-11-16' - make_interval(mins => (149600 - g) * 10) end as received_at,
       md5('bench agency ' || g % 400)::uuid as agency,
       md5('bench account ' || g % 9000)::uuid as referrer,
       1 + floor(4 * random())::int as claimed,
       1 + floor(4 * random())::int as level,
       case when g <= 149600 then 'TOLD' when g % 3 = 0 then 'DECIDED' else 'RECEIVED' end as status,
       (array['RED', 'AMBER', 'AMBER', 'GREEN', 'GREEN'])[1 + g % 5] as colour,
       (array['NO_FURTHER_ACTION', 'EARLY_HELP', 'REFERRAL_TO_SOCIAL_CARE', 'NO_FURTHER_ACTION'])[1 + g % 4] as outcome
from generate_series(1, 150000) g;

insert into frontdoor.contact (id, version, reference, received_at, out_of_hours, source_code, source_agency_id,
    source_agency_name, referrer_account_id, referrer_name, referrer_job, referrer_telephone, worry, childs_words,
    domestic_abuse, consent, claimed_level, status, channel, source_team)
select id, 3, 'B-' || g, received_at, g % 9 = 0, '2A', agency, 'Bench agency ' || g % 400, referrer,
       'Tansy Bench', 'Year 4 teacher', '01632 960123',
       repeat('He has come to school without food and was collected late again this week. ', 6),
       'There is nobody at home at night', case g % 4 when 0 then 'YES' else 'NO' end, 'GIVEN', claimed, status, 'REFERRAL_FORM',
       (array['Team A', 'Team B', 'Team C', null])[1 + g % 4]
from bench_contact;

-- One child in each contact and a second in every third; every fifth child was told about before.
create temporary table bench_child on commit drop as
select md5('bench child ' || c.g || ' ' || place)::uuid as id, c.id as record_id, place,
       1 + (case when c.g % 5 = 0 then c.g / 2 else c.g end + place * 120000) % 270000 as person
from bench_contact c
cross join generate_series(0, 1) place
where place = 0 or c.g % 3 = 0;

insert into frontdoor.contact_child (id, record_id, place, person_record_id, given_names, family_name, date_of_birth,
    nhs_number, match_key)
select b.id, b.record_id, b.place, p.id, n.given, n.family, p.born_on, i.value,
       n.family_key || '|' || n.given_key || '|' || p.born_on
from bench_child b
join people.person_record p on p.id = md5('bench person ' || b.person)::uuid
join people.name n on n.record_id = p.id and n.position = 0
left join people.identifier i on i.record_id = p.id and i.position = 0;

insert into frontdoor.contact_household (id, record_id, place, name, relationship, lives_with)
select md5('bench household ' || g)::uuid, id, 0, 'Sorrel Bench', 'Mother', 'YES' from bench_contact;

insert into frontdoor.referral (record_id, evidence) select id, 'Three weeks of the same' from bench_contact;
insert into frontdoor.referral_child (child_id, record_id, born, sex, address_kind, address, postcode, school_kind, school)
select id, record_id, 'DATE', 'F', 'KNOWN', '4 Curlew Rise, Aldermere', 'ZZ99 3VZ', 'AT', 'Bench Primary School' from bench_child;

insert into frontdoor.triage (record_id, colour, triaged_by, triaged_at, earlier_contacts)
select id, colour, 'Ines Castlemarch', received_at + interval '20 minutes', (g % 5 = 0)::int from bench_contact;

insert into frontdoor.decision (id, record_id, level, outcome, rationale, message, decided_by_id, decided_by, decided_at)
select md5('bench decision ' || g)::uuid, id, level, outcome,
       repeat('The school sees the same every week and the mother has asked for help before. ', 4),
       'Thank you. An early help worker will telephone the mother this week.',
       md5('bench worker')::uuid, 'Tobin Bench', received_at + interval '5 hours'
from bench_contact where status <> 'RECEIVED';

insert into frontdoor.child_decision (decision_id, record_id, child_id, level, outcome)
select md5('bench decision ' || c.g)::uuid, c.id, b.id, c.level, c.outcome
from bench_contact c join bench_child b on b.record_id = c.id
where c.status <> 'RECEIVED';

analyze frontdoor.contact_child, frontdoor.decision, frontdoor.child_decision;
update frontdoor.decision d set rereferral = frontdoor.is_rereferral(d.id)
from bench_contact c
where d.record_id = c.id and d.outcome = 'REFERRAL_TO_SOCIAL_CARE';

insert into frontdoor.outcome_notice (record_id, outcome, level, message, sent_by, sent_at, opened_at, told_how)
select id, outcome, level, 'Thank you. An early help worker will telephone the mother this week.', 'Tobin Bench',
       received_at + interval '6 hours', received_at + interval '1 day', 'HERE'
from bench_contact where status = 'TOLD';

insert into frontdoor.child_outcome (record_id, child_id, level, outcome)
select c.id, b.id, c.level, c.outcome
from bench_contact c join bench_child b on b.record_id = c.id
where c.status = 'TOLD';

insert into frontdoor.message (id, record_id, from_referrer, author_id, author, words, sent_at, read_at, kind)
select md5('bench message ' || g || ' ' || m)::uuid, id, m = 1, referrer, 'Tansy Bench', 'May I telephone you about this on Monday?',
       received_at + make_interval(hours => 7 + m), received_at + interval '1 day', 'MESSAGE'
from bench_contact cross join generate_series(1, 2) m
where g % 4 = 0;

insert into timescales.clock (id, subject_kind, subject_id, record_id, owner_account, owner_agency, rule_id, code, unit,
    started_at, due_at, due_on, calendar, holidays_published, stopped_at, outcome)
select md5('bench clock ' || g || r.code)::uuid, 'contact', c.id, c.id, c.referrer, c.agency, r.id, r.code, r.unit,
       c.received_at, c.received_at + interval '1 day', (c.received_at + interval '1 day')::date, k.calendar, true,
       case when c.status = 'TOLD' then c.received_at + interval '6 hours' end, case when c.status = 'TOLD' then 'TOLD' end
from bench_contact c
join (select distinct on (code) id, code, unit from timescales.rule order by code, in_force_from desc) r
  on r.code = 'frontdoor.decision'
  or r.code = 'frontdoor.' || lower(c.colour)
  or r.code = 'frontdoor.outcome' and c.status <> 'RECEIVED'
cross join (select calendar from timescales.clock order by started_at desc limit 1) k;

reset session_replication_role;
