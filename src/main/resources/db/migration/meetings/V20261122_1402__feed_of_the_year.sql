-- One's meetings, or the partnership's year: each has an address of its own.

alter table meetings.calendar_feed add of text not null default 'MEETINGS' check (of in ('MEETINGS', 'YEAR'));
drop index meetings.calendar_feed_one;
create unique index calendar_feed_one on meetings.calendar_feed (account_id, role, agency_id, of)
    nulls not distinct where ended_at is null;
