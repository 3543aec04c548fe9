-- Which records somebody is involved with at present, for lists that begin from there. The table's policy keeps it to
-- the involvements of whoever is acting.
create view access.published_involvement with (security_invoker) as
select record_id from access.involvement where ended_at is null;
grant select on access.published_involvement to lineofsight_app;
