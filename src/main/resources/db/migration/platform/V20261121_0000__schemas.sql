-- The schema of the platform itself. Nobody but the migrations makes anything in "public".

create schema platform;

revoke create on schema public from public;
grant usage on schema platform to lineofsight_app;
