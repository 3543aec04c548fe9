-- A name that sounds like what was typed, beside one that begins so: both in one index, since many names share a sound.
create index name_part_sound_beside on people.name_part (part_sound, beside) where part_sound is not null;
