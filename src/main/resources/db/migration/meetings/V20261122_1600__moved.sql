-- When a meeting was to be before its time changed last: those who were asked for that time see it.

alter table meetings.meeting add moved_from timestamptz;
