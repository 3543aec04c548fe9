-- Where fuzzystrmatch is not there, the sound of a name is its first letter and its consonants, each once. PostgreSQL's
-- regular expressions take no back reference in a look-ahead, so double letters are taken out in a second step.

do $$
begin
    if not exists (select 1 from pg_extension where extname = 'fuzzystrmatch') then
        create or replace function people.sound(name text) returns text
            language sql immutable strict parallel safe as
            $f$ select case when $1 ~ '^[a-z ]+$'
                       then left($1, 1) || regexp_replace(
                                regexp_replace(substr($1, 2), '[aeiouhwy ]', '', 'g'), '(.)\1+', '\1', 'g') end $f$;
    end if;
end
$$;

