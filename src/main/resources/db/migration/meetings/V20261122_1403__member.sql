-- Somebody asked as a member of a standing group, or as the deputy beside them: by the seat, with or without an agency or an account.

alter table meetings.attendee add seat_id uuid;
alter table meetings.attendee add title text;
alter table meetings.attendee add deputy boolean not null default false;
alter table meetings.attendee add constraint attendee_seat_has_a_title check ((seat_id is null) = (title is null));
alter table meetings.attendee add constraint attendee_deputy_of_a_seat check (not deputy or seat_id is not null);
alter table meetings.attendee drop constraint attendee_of_an_agency_or_the_family;
alter table meetings.attendee add constraint attendee_agency_whole check ((agency_id is null) = (agency_name is null));
-- an adviser of an agency is no part of the quorum
alter table meetings.attendee add constraint attendee_discipline_of_an_agency
    check (case when seat_id is null then (agency_id is null) = (discipline is null) else discipline is null or agency_id is not null end);
create unique index attendee_seat_once on meetings.attendee (record_id, seat_id, deputy)
    where seat_id is not null and released_at is null;
create index attendee_seat on meetings.attendee (seat_id, record_id) where seat_id is not null;
