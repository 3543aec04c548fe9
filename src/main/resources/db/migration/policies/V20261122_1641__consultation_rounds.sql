-- What was sent back is consulted on anew: each round has its own answers, and those of the rounds before stay. Where a version
-- was considered, and where the finding is that it comes from.

alter table policies.version
    -- how often agencies were asked about it
    add rounds int not null default 0,
    -- an address of this site or another; absent where the words say enough
    add finding_address text;
update policies.version set rounds = 1 where consult_until is not null;
grant update (rounds, finding_address) on policies.version to lineofsight_app;

alter table policies.consulted add round int not null default 1;
alter table policies.consulted drop constraint consulted_pkey;
alter table policies.consulted add primary key (record_id, agency_id, round);

-- the meeting that considered it, an address of this site; absent where none of that day is kept here
alter table policies.consideration add meeting text;
