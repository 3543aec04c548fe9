-- Finding people by part of a name. Row-level security lets only comparisons near an index that cannot leak what they
-- compare: in PostgreSQL that is equality on text, but every order on bytea and on dates. So each word of a name is kept
-- as bytes, beside each other word of the same name, and "begins with" is a range of bytes. See docs/adr/0016.

-- The words of a name in every pair: "mary ann smith" gives mary beside ann, mary beside smith, ann beside mary … and, for
-- who writes it in one, maryann. A name of one word, or of none, stands beside nothing.
create function people.name_parts(given_key text, family_key text) returns table (part text, beside text)
language sql immutable parallel safe as $$
    with word as (
        select distinct w
          from unnest(string_to_array(given_key, ' ') || string_to_array(family_key, ' ')
                      || replace(given_key, ' ', '') || replace(family_key, ' ', '')) w
         where w <> ''
         limit 16)
    select one.w, other.w from word one join word other on other.w <> one.w
    union all
    select coalesce(min(one.w), ''), '' from word one having count(*) < 2
$$;

-- The first and last day on which somebody may have been born, as far as is recorded: from extreme prematurity to three
-- weeks overdue, an estimated age a year either way, and any day where nothing is known.
create function people.born_between(birth text, born_on date, expected_on date, estimated_age int, estimated_on date)
returns daterange language sql immutable parallel safe as $$
    select case birth
               when 'BORN' then daterange(born_on, born_on, '[]')
               when 'EXPECTED' then daterange(expected_on - 17 * 7, expected_on + 3 * 7, '[]')
               when 'ESTIMATED' then daterange((estimated_on - make_interval(years => estimated_age + 2))::date,
                                               (estimated_on - make_interval(years => estimated_age - 1))::date, '[]')
               else daterange('0001-01-01', '9999-12-31', '[]') end
$$;

create table people.name_part (
    record_id    uuid  not null references people.person_record,
    part         bytea not null,
    beside       bytea not null,
    part_sound   text,
    beside_sound text,
    born_from    date  not null,
    born_to      date  not null
);
create index name_part_found on people.name_part (part, beside, born_from, born_to) include (record_id);
create index name_part_sound on people.name_part (part_sound, beside_sound) where part_sound is not null;
create index name_part_record on people.name_part (record_id);

alter table people.name_part enable row level security;
alter table people.name_part force row level security;
create policy name_part_with_its_record on people.name_part
    using (exists (select 1 from people.person_record p where p.id = name_part.record_id))
    with check (exists (select 1 from people.person_record p where p.id = name_part.record_id));
grant select, insert on people.name_part to lineofsight_app;

-- Names and births are recorded once and not changed. Who lets them be changed has the parts follow.
create function people.take_names_apart() returns trigger
language plpgsql as $$
begin
    insert into people.name_part (record_id, part, beside, part_sound, beside_sound, born_from, born_to)
    select n.record_id, s.part::bytea, s.beside::bytea, people.sound(s.part), people.sound(s.beside), lower(b.days), upper(b.days) - 1
      from added n
      join people.person_record p on p.id = n.record_id
      cross join lateral people.born_between(p.birth, p.born_on, p.expected_on, p.estimated_age, p.estimated_on) b(days)
      cross join lateral people.name_parts(n.given_key, n.family_key) s;
    return null;
end
$$;
create trigger take_names_apart after insert on people.name
    referencing new table as added for each statement execute function people.take_names_apart();

-- Those who are on record already.
select platform.bind_actor('00000000-0000-0000-0000-000000000000', null, 'SYSTEM');
insert into people.name_part (record_id, part, beside, part_sound, beside_sound, born_from, born_to)
select n.record_id, s.part::bytea, s.beside::bytea, people.sound(s.part), people.sound(s.beside), lower(b.days), upper(b.days) - 1
  from people.name n
  join people.person_record p on p.id = n.record_id
  cross join lateral people.born_between(p.birth, p.born_on, p.expected_on, p.estimated_age, p.estimated_on) b(days)
  cross join lateral people.name_parts(n.given_key, n.family_key) s;
select platform.bind_nobody();

-- A postcode as it is compared, whole or its beginning.
alter table people.address add postcode_key bytea generated always as 
    (regexp_replace(upper(postcode), '[^A-Z0-9]', '', 'g')::bytea) stored;
create index address_postcode on people.address (postcode_key) where postcode_key is not null;
create index person_record_expected on people.person_record (expected_on) where expected_on is not null;
