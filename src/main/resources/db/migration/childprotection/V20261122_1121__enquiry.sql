-- Section 47 enquiries, begun by the decision of a strategy discussion. An agency that takes part sees that there is one,
-- whom it is about and what it told itself; what was found is for the case's people.

create table childprotection.enquiry (
    id              uuid primary key,
    record_id       uuid        not null references childprotection.case_record,
    version         int         not null,
    reference       text        not null unique,
    discussion_id   uuid        not null unique references childprotection.strategy_discussion,
    -- when the strategy discussion was held: the time to a conference runs from then
    discussed_at    timestamptz not null,
    kind            text        not null check (kind in ('SINGLE', 'JOINT')),
    begun_by        text        not null,
    status          text        not null check (status in ('BEING_WRITTEN', 'WITH_MANAGER', 'AGREED')),
    sent_by         text,
    sent_by_account uuid,
    sent_at         timestamptz,
    agreed_at       timestamptz,
    -- what the agencies are told of the outcome; absent until somebody tells them
    told            text,
    told_by         text,
    told_at         timestamptz,
    constraint enquiry_sent_whole check ((sent_at is null) = (sent_by is null)
        and (sent_at is null) = (sent_by_account is null)),
    constraint enquiry_sent check ((status = 'BEING_WRITTEN') = (sent_at is null)),
    constraint enquiry_agreed check ((status = 'AGREED') = (agreed_at is not null)),
    constraint enquiry_told_whole check ((told is null) = (told_by is null) and (told is null) = (told_at is null))
);
create index enquiry_record on childprotection.enquiry (record_id, discussed_at);
create index enquiry_discussed on childprotection.enquiry (discussed_at, id);

create table childprotection.enquiry_child (
    enquiry_id uuid not null references childprotection.enquiry,
    record_id  uuid not null references childprotection.case_record,
    child_id   uuid not null references childprotection.case_child,
    name       text not null,
    birth      text not null,
    primary key (enquiry_id, child_id)
);
create index enquiry_child_record on childprotection.enquiry_child (record_id);
create index enquiry_child_child on childprotection.enquiry_child (child_id);

create table childprotection.enquiry_agency (
    enquiry_id  uuid not null references childprotection.enquiry,
    record_id   uuid not null references childprotection.case_record,
    agency_id   uuid not null,
    agency_name text not null,
    role        text not null,
    primary key (enquiry_id, agency_id)
);
create index enquiry_agency_record on childprotection.enquiry_agency (record_id);

create table childprotection.enquiry_finding (
    enquiry_id  uuid primary key references childprotection.enquiry,
    record_id   uuid not null references childprotection.case_record,
    police_lead text,
    findings    text
);
create index enquiry_finding_record on childprotection.enquiry_finding (record_id);

create table childprotection.enquiry_result (
    enquiry_id            uuid not null references childprotection.enquiry,
    record_id             uuid not null references childprotection.case_record,
    child_id              uuid not null references childprotection.case_child,
    seen                  text check (seen in ('ALONE', 'WITH_OTHERS', 'NOT_SEEN')),
    seen_on               date,
    why_not               text,
    words                 text,
    outcome               text check (outcome in ('NOT_SUBSTANTIATED', 'NO_CONTINUING_RISK', 'CONTINUING_RISK')),
    why                   text,
    conference_held_on    date,
    no_conference_because text,
    no_conference_by      text,
    no_conference_at      timestamptz,
    primary key (enquiry_id, child_id),
    constraint enquiry_result_not_alone_says_why check (seen is null or seen = 'ALONE' or why_not is not null),
    constraint enquiry_result_seen_on check ((coalesce(seen, 'NOT_SEEN') = 'NOT_SEEN') = (seen_on is null)),
    constraint enquiry_result_outcome_says_why check ((outcome is null) = (why is null)),
    constraint enquiry_result_conference check (conference_held_on is null or coalesce(outcome, '') = 'CONTINUING_RISK'),
    constraint enquiry_result_no_conference_whole check ((no_conference_at is null) = (no_conference_because is null)
        and (no_conference_at is null) = (no_conference_by is null))
);
create index enquiry_result_record on childprotection.enquiry_result (record_id);
create index enquiry_result_child on childprotection.enquiry_result (child_id);

do $$
declare
    t text;
begin
    foreach t in array array['enquiry', 'enquiry_child', 'enquiry_agency', 'enquiry_finding', 'enquiry_result'] loop
        execute format('alter table childprotection.%I enable row level security', t);
        execute format('alter table childprotection.%I force row level security', t);
        execute format('create policy %I on childprotection.%I for insert with check ('
            '(select platform.actor_role()) = ''SYSTEM'' or access.involved(record_id))', t || '_begun', t);
        execute format('create policy %I on childprotection.%I for update using ('
            '(select platform.actor_role()) = ''SYSTEM'' or access.involved(record_id)) with check ('
            '(select platform.actor_role()) = ''SYSTEM'' or access.involved(record_id))', t || '_changed', t);
        execute format('grant select, insert on childprotection.%I to lineofsight_app', t);
    end loop;
    foreach t in array array['enquiry_child', 'enquiry_agency'] loop
        execute format('create policy %I on childprotection.%I for select using ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id) or access.involved(enquiry_id))', t || '_seen', t);
    end loop;
    foreach t in array array['enquiry_finding', 'enquiry_result'] loop
        execute format('create policy %I on childprotection.%I for select using ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id))', t || '_seen', t);
    end loop;
end
$$;
create policy enquiry_seen on childprotection.enquiry for select using (
    (select platform.actor_role()) = 'SYSTEM' or access.involved(record_id) or access.involved(id));
grant update (version, status, sent_by, sent_by_account, sent_at, agreed_at, told, told_by, told_at)
    on childprotection.enquiry to lineofsight_app;
grant update (police_lead, findings) on childprotection.enquiry_finding to lineofsight_app;
grant update (seen, seen_on, why_not, words, outcome, why, conference_held_on, no_conference_because, no_conference_by,
    no_conference_at) on childprotection.enquiry_result to lineofsight_app;

-- An agency that takes part in an enquiry reads and adds what it told itself.
drop policy contribution_of_the_case on childprotection.contribution;
create policy contribution_of_the_case_or_ones_own on childprotection.contribution
    using ((select platform.actor_role()) = 'SYSTEM' or access.involved(record_id)
        or (agency_id = (select platform.actor_agency()) and access.involved(about_id)))
    with check ((select platform.actor_role()) = 'SYSTEM' or access.involved(record_id)
        or (agency_id = (select platform.actor_agency()) and access.involved(about_id)));

-- For figures and for other modules, under the reader's own policies: no name and no typed word.
create view childprotection.published_enquiry with (security_invoker) as
select e.id as enquiry_id, e.record_id as case_id, r.child_id, e.discussion_id, e.discussed_at, e.kind, e.status, e.agreed_at,
       r.seen, r.outcome, r.conference_held_on, r.no_conference_at
  from childprotection.enquiry e
  join childprotection.enquiry_result r on r.enquiry_id = e.id;
grant select on childprotection.published_enquiry to lineofsight_app;
