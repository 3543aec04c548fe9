-- The diary of a desk that is asked to thousands of meetings.

alter policy meeting_seen on meetings.meeting using (
    (select platform.actor_role()) = 'SYSTEM'
    or exists (select 1 from access.own_involvement i where i.record_id = meeting.id)
    or exists (select 1 from access.own_involvement i where i.record_id = meeting.record_id));
create index attendee_desk on meetings.attendee (agency_id, role, record_id) where released_at is null and role is not null;

-- What whoever is acting is asked as: by name, or for their agency in the role they work in.
create view meetings.own_invitation with (security_invoker = true) as
    select a.id, a.record_id
      from meetings.attendee a
     where a.released_at is null
       and (a.account_id = (select platform.actor_account())
            or (a.role = (select platform.actor_role()) and a.agency_id = (select platform.actor_agency())));
grant select on meetings.own_invitation to lineofsight_app;

-- What they chair or are asked to.
create view meetings.own_meeting with (security_invoker = true) as
    select m.id, m.starts_at, m.ends_at, m.status, m.chair_id = (select platform.actor_account()) as chair
      from meetings.meeting m
     where m.chair_id = (select platform.actor_account())
        or exists (select 1 from meetings.own_invitation i where i.record_id = m.id);
grant select on meetings.own_meeting to lineofsight_app;
