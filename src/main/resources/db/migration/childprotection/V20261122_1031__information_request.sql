-- What social care asks general practices and others for, under section 17 or 47, and what they answer. A request is a
-- record of its own, so that whoever is asked sees it and nothing of the case. Some are asked by letter: they have no
-- account, and what they answer is written down by hand.

create table childprotection.information_request (
    id                  uuid primary key,
    record_id           uuid        not null references childprotection.case_record,
    reference           text        not null unique,
    section             text        not null check (section in ('SECTION_17', 'SECTION_47')),
    -- an agency of the directory, through a role where somebody holds it; or somebody by name
    agency_id           uuid,
    agency_role         text,
    addressee           text        not null,
    addressee_address   text,
    purpose             text        not null,
    consent             text        not null check (consent in ('GIVEN', 'REFUSED', 'NOT_ASKED')),
    -- who agreed and when, or why it is asked all the same
    consent_words       text        not null,
    asked               text        not null,
    reply_by            date        not null,
    asked_by_id         uuid        not null,
    asked_by            text        not null,
    asked_at            timestamptz not null,
    withdrawn_because   text,
    withdrawn_by        text,
    withdrawn_at        timestamptz,
    constraint information_request_role_of_an_agency check (agency_role is null or agency_id is not null),
    constraint information_request_withdrawn_whole check ((withdrawn_at is null) = (withdrawn_because is null)
        and (withdrawn_at is null) = (withdrawn_by is null))
);
create index information_request_record on childprotection.information_request (record_id, asked_at);
create index information_request_agency on childprotection.information_request (agency_id, reply_by);
create index information_request_due on childprotection.information_request (reply_by, id);

-- About whom: children of the case, and adults who matter to them.
create table childprotection.information_request_person (
    request_id uuid not null references childprotection.information_request,
    record_id  uuid not null references childprotection.case_record,
    place      int  not null,
    child_id   uuid references childprotection.case_child,
    name       text not null,
    -- a child's birth, or what an adult is to the child and when born, in words
    about      text,
    primary key (request_id, place)
);
create index information_request_person_record on childprotection.information_request_person (record_id);

-- What was answered, and every correction. The latest stands. That nothing is held is an answer.
create table childprotection.information_reply (
    id           uuid primary key,
    request_id   uuid        not null references childprotection.information_request,
    record_id    uuid        not null references childprotection.case_record,
    held         text        not null check (held in ('HELD', 'NOTHING_HELD', 'CANNOT_SHARE')),
    -- what is held, or why it cannot be shared
    words        text,
    -- what they make of it
    analysis     text,
    replied_by_id uuid       not null,
    replied_by   text        not null,
    replied_at   timestamptz not null,
    -- who gave it and when it came, where it was written down by hand
    said_by      text,
    received_on  date        not null,
    -- how it met the standards, fed back to who gave it
    feedback     text,
    judged_by    text,
    judged_at    timestamptz,
    constraint information_reply_has_words check (held = 'NOTHING_HELD' or words is not null),
    constraint information_reply_judged_whole check ((judged_at is null) = (judged_by is null))
);
create index information_reply_record on childprotection.information_reply (record_id);
create index information_reply_request on childprotection.information_reply (request_id, replied_at desc);

create table childprotection.information_standard (
    reply_id   uuid not null references childprotection.information_reply,
    request_id uuid not null references childprotection.information_request,
    record_id  uuid not null references childprotection.case_record,
    standard   text not null,
    met        text not null check (met in ('MET', 'PARTLY', 'NOT_MET', 'NOT_APPLICABLE')),
    primary key (reply_id, standard)
);
create index information_standard_record on childprotection.information_standard (record_id);
create index information_standard_request on childprotection.information_standard (request_id);

alter table childprotection.information_request enable row level security;
alter table childprotection.information_request force row level security;
create policy information_request_seen on childprotection.information_request for select using (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(id) or access.involved(record_id));
create policy information_request_made on childprotection.information_request for insert with check (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
create policy information_request_withdrawn on childprotection.information_request for update
    using ((select platform.actor_role()) = 'SYSTEM' or access.involved(record_id))
    with check ((select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
grant select, insert on childprotection.information_request to lineofsight_app;
grant update (withdrawn_because, withdrawn_by, withdrawn_at) on childprotection.information_request to lineofsight_app;

do $$
declare
    t text;
begin
    foreach t in array array['information_request_person', 'information_reply', 'information_standard'] loop
        execute format('alter table childprotection.%I enable row level security', t);
        execute format('alter table childprotection.%I force row level security', t);
        execute format('create policy %I on childprotection.%I for select using ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(request_id) or access.involved(record_id))', t || '_seen', t);
        execute format('grant select, insert on childprotection.%I to lineofsight_app', t);
    end loop;
end
$$;
create policy information_request_person_named on childprotection.information_request_person for insert with check (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
-- Whoever is asked answers, in their own name; the case's people write down what came by letter.
create policy information_reply_given on childprotection.information_reply for insert with check (
    (select platform.actor_role()) = 'SYSTEM'
    or (replied_by_id = (select platform.actor_account())
        and exists (select 1 from childprotection.information_request r
                     where r.id = request_id and r.record_id = information_reply.record_id and r.withdrawn_at is null)));
create policy information_reply_judged on childprotection.information_reply for update
    using ((select platform.actor_role()) = 'SYSTEM' or access.involved(record_id))
    with check ((select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
grant update (feedback, judged_by, judged_at) on childprotection.information_reply to lineofsight_app;
create policy information_standard_judged on childprotection.information_standard for insert with check (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
create policy information_standard_judged_anew on childprotection.information_standard for update
    using ((select platform.actor_role()) = 'SYSTEM' or access.involved(record_id))
    with check ((select platform.actor_role()) = 'SYSTEM' or access.involved(record_id));
grant update (met) on childprotection.information_standard to lineofsight_app;

-- For figures and for other modules, under the reader's own policies: no name and no typed word.
create view childprotection.published_information_request with (security_invoker) as
select r.id as request_id, r.record_id as case_id, r.section, r.agency_id, r.reply_by, r.asked_at, r.withdrawn_at,
       (select min(p.received_on) from childprotection.information_reply p where p.request_id = r.id) as received_on
  from childprotection.information_request r;
grant select on childprotection.published_information_request to lineofsight_app;
