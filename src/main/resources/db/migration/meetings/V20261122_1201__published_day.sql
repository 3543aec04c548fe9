-- On which day a meeting was held, in London: what another module compares with a date from elsewhere.
create view meetings.published_day with (security_invoker = true) as
    select id as meeting_id, (starts_at at time zone 'Europe/London')::date as held_on
      from meetings.meeting where status = 'HELD';
grant select on meetings.published_day to lineofsight_app;
