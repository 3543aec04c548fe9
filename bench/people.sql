-- People of the numbers :first to :last, in bulk and behind the application's back: names, dates of birth, postcodes and
-- numbers that nobody has. A few names are common and most are rare, as they are. Run by the database's superuser.

set session_replication_role = replica; -- no foreign keys to look up, no triggers: what they would do is below
select setseed(0.42);

create temporary table bench_given on commit drop as
select row_number() over (order by hashtext(b || e)) as n, b || e as name
from unnest('{Al,Bry,Cas,Del,Em,Fen,Gwi,Hol,Iso,Juni,Kes,Lin,Mar,Net,Or,Per,Quil,Row,Sor,Tan,Ul,Ves,Wre,Xan,Yar,Zo}'::text[]) b
cross join unnest('{der,ony,pian,phi,ber,na,lym,lis,de,per,trel,net,lo,tie,rin}'::text[]) e;

create temporary table bench_family on commit drop as
select row_number() over (order by hashtext(b || e)) as n, b || e as name
from unnest('{Ash,Bramble,Cloudes,Dapple,Ever,Fallow,Gorse,Hazel,Inkpen,Jessa,Kettle,Lark,Moss,Nightin,Oaten,Pebble,Quarrel,Rush,Silver,Thistle,Under,Vetch,Whin,Yew,Zeal,Aumber,Bellow,Corro,Drumble,Ember,Ferro,Grindle,Hollow,Ivery,Jolli,Kindle,Lumber,Mellow,Nettle,Orchar}'::text[]) b
cross join unnest('{grove,wick,worth,mere,whistle,dene,bank,barrow,penny,mould,thorn,spindle,shaw,croft,stone,wither,thaw,down,bough,ling,berry,twine,heide,rook,finch,pell,combe,ditch,fold,gate,hythe,irons,keld,leigh,marsh,ness,over,pike,quoy,rigg,stead,toft,ulph,vale,well}'::text[]) e;

create temporary table bench_person on commit drop as
select md5('bench person ' || g)::uuid as id,
       md5('bench agency ' || g % 400)::uuid as held_by,
       md5('bench account ' || g % 9000)::uuid as recorded_by,
       g,
       1 + floor(390 * power(random(), 2))::int as given,
       1 + floor(1800 * power(random(), 2))::int as family,
       date '2026-11-01' - floor(6570 * random())::int as born_on,
       'ZZ' || 1 + g % 90 || ' ' || g % 9 || chr(65 + g % 23) || chr(65 + g / 23 % 23) as postcode
from generate_series(:first, :last) g;

insert into people.person_record (id, held_by, recorded_by, recorded_at, birth, born_on, sex, interpreter)
select id, held_by, recorded_by, timestamptz '2026-11-01' - make_interval(hours => g % 20000), 'BORN', born_on,
       case g % 2 when 0 then 'FEMALE' else 'MALE' end, 'NOT_KNOWN'
from bench_person;

insert into people.name (record_id, position, given, family, given_key, family_key)
select p.id, 0, given.name, family.name, lower(given.name), lower(family.name)
from bench_person p
join bench_given given on given.n = p.given
join bench_family family on family.n = p.family;

insert into people.name_part (record_id, part, beside, part_sound, beside_sound, born_from, born_to)
select p.id, case side when 1 then g.part else f.part end, case side when 1 then f.part else g.part end,
       case side when 1 then g.sound else f.sound end, case side when 1 then f.sound else g.sound end, p.born_on, p.born_on
from bench_person p
join (select n, lower(name)::bytea as part, people.sound(lower(name)) as sound from bench_given) g on g.n = p.given
join (select n, lower(name)::bytea as part, people.sound(lower(name)) as sound from bench_family) f on f.n = p.family
cross join generate_series(1, 2) side;

insert into people.address (record_id, kind, lines, postcode, confidential)
select id, 'AT', g % 200 || ' Curlew Rise, Aldermere', postcode, false from bench_person;

-- valid by its last digit, in the range that is kept for testing
insert into people.identifier (record_id, position, kind, value, value_key, said_by, recorded_at)
select id, 0, 'NHS_NUMBER', number || check_digit % 11, number || check_digit % 11, 'Bench', timestamptz '2026-11-01'
from bench_person
cross join lateral (select '999' || lpad((g % 1000000)::text, 6, '0') as number) numbered
cross join lateral (select 11 - sum(substr(number, d, 1)::int * (11 - d)) % 11 as check_digit from generate_series(1, 9) d) checked
where check_digit <> 10;

reset session_replication_role;
