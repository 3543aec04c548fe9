-- From a mother to the child she expects: flags for unscheduled care look there.
create index person_record_mother on people.person_record (mother) where mother is not null;
