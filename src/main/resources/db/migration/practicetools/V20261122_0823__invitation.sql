-- Somebody who is invited to add what they know to one chronology: a person, or a part of an agency. While it lasts, an
-- involvement opens that chronology to them, and nothing that it lies beside. Ended, and never deleted.

create table practicetools.invitation (
    id             uuid primary key,
    record_id      uuid        not null references practicetools.chronology,
    agency_id      uuid        not null,
    agency_name    text        not null,
    audience       text        not null check (audience in ('PERSON', 'LEAD', 'ANYBODY')),
    account_id     uuid,
    name           text,
    why            text        not null,
    invited_by_id  uuid        not null,
    invited_by     text        not null,
    invited_at     timestamptz not null,
    answered_by    text,
    answered_at    timestamptz,
    ended_by       text,
    ended_at       timestamptz,
    constraint a_person_is_named check ((audience = 'PERSON') = (account_id is not null) and (account_id is null) = (name is null)),
    constraint answered_by_somebody check ((answered_by is null) = (answered_at is null)),
    constraint ended_by_somebody check ((ended_by is null) = (ended_at is null))
);
create unique index invitation_once on practicetools.invitation (record_id, agency_id, audience, account_id)
    nulls not distinct where ended_at is null;
create index invitation_record on practicetools.invitation (record_id, invited_at);
create index invitation_waiting on practicetools.invitation (agency_id) where ended_at is null and answered_at is null;

-- Whether the actor has the record, as those do who see it without being invited. They invite, and see who is invited.
create function practicetools.keeps(record uuid) returns boolean
language plpgsql stable as $$
begin
    return exists (
        select 1 from practicetools.chronology c
         where c.id = record
           and practicetools.knows_children()
           and (c.author_id = platform.actor_account()
                or (platform.actor_role() = 'SAFEGUARDING_LEAD' and c.agency_id = platform.actor_agency())
                or (platform.actor_role() in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER')
                    and (exists (select 1 from practicetools.attachment a where a.record_id = c.id and a.case_kind = 'contact')
                         or exists (select 1 from frontdoor.published_child k where k.person_record_id = any (c.children))))
                or exists (select 1 from practicetools.attachment a where a.record_id = c.id and access.involved(a.case_id))));
end
$$;

-- Whether an invitation that lasts is the actor's.
create function practicetools.invited(audience text, account uuid, agency uuid) returns boolean
language plpgsql stable as $$
begin
    return practicetools.knows_children()
       and (account = platform.actor_account()
            or (agency = platform.actor_agency()
                and (platform.actor_role() = 'SAFEGUARDING_LEAD' and audience in ('LEAD', 'ANYBODY')
                     or platform.actor_role() = 'PRACTITIONER' and audience = 'ANYBODY')));
end
$$;

alter table practicetools.invitation enable row level security;
alter table practicetools.invitation force row level security;
create policy invitation_seen on practicetools.invitation for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or (ended_at is null and practicetools.invited(audience, account_id, agency_id))
    or practicetools.keeps(record_id));
create policy invitation_made on practicetools.invitation for insert with check (
    invited_by_id = (select platform.actor_account()) and practicetools.keeps(record_id));
create policy invitation_moved on practicetools.invitation for update
    using ((ended_at is null and practicetools.invited(audience, account_id, agency_id)) or practicetools.keeps(record_id))
    with check ((ended_at is null and practicetools.invited(audience, account_id, agency_id)) or practicetools.keeps(record_id));
grant select, insert on practicetools.invitation to lineofsight_app;
grant update (answered_by, answered_at, ended_by, ended_at) on practicetools.invitation to lineofsight_app;
