-- Practice tools: sheets that a practitioner fills in about one child, area by area, and does again later.

create schema practicetools;
grant usage on schema practicetools to lineofsight_app;

-- The local lists of areas. A new edition begins on a day; sheets keep the edition they were done with, and the words
-- it had. A band is an age band, where the questions differ with age.
create table practicetools.area (
    kind     text not null check (kind in ('NEGLECT', 'DAY', 'CLUTTER', 'GRADED_CARE')),
    edition  int  not null,
    since    date not null,
    band     text not null default '' check (band in ('', 'BABY', 'PRE_SCHOOL', 'PRIMARY', 'SECONDARY', 'DISABLED')),
    position int  not null,
    code     text not null,
    heading  text not null,
    label    text not null,
    prompt   text not null,
    primary key (kind, edition, band, code)
);

-- A draft holds who and what about; what is typed meanwhile is its author's draft of the form. A sheet that is done
-- never changes: a correction is another, which says why.
create table practicetools.tool (
    id                uuid primary key,
    kind              text        not null check (kind in ('NEGLECT', 'DAY', 'CLUTTER', 'GRADED_CARE')),
    edition           int         not null,
    band              text        not null,
    person_record_id  uuid        not null,
    child_name        text        not null,
    child_age         text        not null,
    author_id         uuid        not null,
    author_name       text        not null,
    agency_id         uuid        not null,
    agency_name       text        not null,
    started_at        timestamptz not null,
    status            text        not null check (status in ('DRAFT', 'DONE', 'THROWN_AWAY')),
    previous_id       uuid references practicetools.tool,
    corrects_id       uuid references practicetools.tool,
    correction_reason text,
    done_at           timestamptz,
    done_on           date,
    done_by           text,
    trained           text check (trained in ('YES', 'NO', 'NOT_KNOWN')),
    child_said        text,
    child_said_absent text check (child_said_absent in ('TOO_YOUNG', 'NOT_SAFE_TO_ASK', 'NOT_SEEN', 'DID_NOT_WANT_TO_SAY', 'UNBORN')),
    children_at_risk  text check (children_at_risk in ('YES', 'NO', 'NOT_KNOWN')),
    adults_at_risk    text check (adults_at_risk in ('YES', 'NO', 'NOT_KNOWN')),
    fire_risk         text check (fire_risk in ('YES', 'NO', 'NOT_KNOWN')),
    fire_words        text,
    meaning           text,
    again_on          date,
    constraint done_as_it_says check ((status = 'DONE') = (done_at is not null)
        and (status <> 'DONE' or (done_on is not null and done_by is not null))),
    constraint correction_has_its_reason check ((corrects_id is null) = (correction_reason is null)),
    constraint words_or_why_not check (status <> 'DONE' or kind not in ('NEGLECT', 'GRADED_CARE')
        or (child_said is null) <> (child_said_absent is null))
);
create index tool_author on practicetools.tool (author_id, started_at desc);
create index tool_agency on practicetools.tool (agency_id, done_at desc) where status = 'DONE';
create index tool_child on practicetools.tool (person_record_id, kind, done_at desc);
create index tool_previous on practicetools.tool (previous_id) where previous_id is not null;
create unique index tool_corrected_once on practicetools.tool (corrects_id) where corrects_id is not null and status <> 'THROWN_AWAY';

-- One area of a sheet, with the words that its edition had.
create table practicetools.line (
    record_id   uuid not null references practicetools.tool,
    position    int  not null,
    code        text not null,
    heading     text not null,
    label       text not null,
    answer      text,
    words       text,
    child_words text,
    told_by     text,
    primary key (record_id, code)
);

-- Which case record a sheet or a chronology lies beside. It can be laid there later, and beside a second one.
create table practicetools.attachment (
    record_id   uuid        not null,
    case_kind   text        not null,
    case_id     uuid        not null,
    case_href   text        not null,
    case_name   text        not null,
    attached_by uuid        not null,
    agency_id   uuid        not null,
    attached_at timestamptz not null,
    primary key (record_id, case_id)
);
create index attachment_case on practicetools.attachment (case_id);

-- The roles that know children. The same account working as an administrator or for the partnership's office does not.
create function practicetools.knows_children() returns boolean
language sql stable parallel safe as $$
    select platform.actor_role() in ('PRACTITIONER', 'SAFEGUARDING_LEAD', 'FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER',
                                     'EARLY_HELP_WORKER', 'EARLY_HELP_MANAGER')
$$;

alter table practicetools.area enable row level security;
alter table practicetools.area force row level security;
create policy area_read on practicetools.area for select using ((select platform.actor_role()) is not null);

alter table practicetools.attachment enable row level security;
alter table practicetools.attachment force row level security;
create policy attachment_seen on practicetools.attachment for select using (
    attached_by = (select platform.actor_account())
    or (select platform.actor_role()) = 'SYSTEM'
    or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency()))
    or ((select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER') and case_kind = 'contact')
    or ((select practicetools.knows_children()) and access.involved(case_id)));

-- Its author; once done, also the lead of the author's agency, the front door where it lies beside a contact or the
-- child is one of a contact's, and who is involved with a case it lies beside. Nobody else.
alter table practicetools.tool enable row level security;
alter table practicetools.tool force row level security;
create policy tool_seen on practicetools.tool for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or (author_id = (select platform.actor_account())
        and (select practicetools.knows_children()))
    or (status = 'DONE' and (select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency()))
    or (status = 'DONE' and (select platform.actor_role()) in ('FRONT_DOOR_WORKER', 'FRONT_DOOR_MANAGER')
        and (exists (select 1 from practicetools.attachment a where a.record_id = tool.id and a.case_kind = 'contact')
             or exists (select 1 from frontdoor.published_child c where c.person_record_id = tool.person_record_id)))
    or (status = 'DONE' and (select practicetools.knows_children())
        and (access.involved(id)
             or exists (select 1 from practicetools.attachment a where a.record_id = tool.id and access.involved(a.case_id)))));
create policy tool_started on practicetools.tool for insert with check (
    author_id = (select platform.actor_account())
    and agency_id = (select platform.actor_agency())
    and (select practicetools.knows_children())
    and status = 'DRAFT'
    and exists (select 1 from people.person_record p where p.id = person_record_id));
create policy tool_finished on practicetools.tool for update
    using (author_id = (select platform.actor_account()) and status = 'DRAFT')
    with check (author_id = (select platform.actor_account()));

alter table practicetools.line enable row level security;
alter table practicetools.line force row level security;
create policy line_with_its_tool on practicetools.line for select using (
    exists (select 1 from practicetools.tool t where t.id = line.record_id));
create policy line_written on practicetools.line for insert with check (
    exists (select 1 from practicetools.tool t
            where t.id = line.record_id and t.author_id = (select platform.actor_account()) and t.status = 'DRAFT'));

-- In a function of its own: a policy that asks for sheets, whose policy asks for attachments, would go round in circles.
create function practicetools.wrote(record uuid) returns boolean
language plpgsql stable as $$
begin
    return exists (select 1 from practicetools.tool t where t.id = record and t.author_id = platform.actor_account());
end
$$;
create policy attachment_made on practicetools.attachment for insert with check (
    attached_by = (select platform.actor_account())
    and agency_id = (select platform.actor_agency())
    and practicetools.wrote(record_id));

grant select on practicetools.area to lineofsight_app;
grant select, insert on practicetools.tool, practicetools.line, practicetools.attachment to lineofsight_app;
grant update (status, done_at, done_on, done_by, trained, child_said, child_said_absent, children_at_risk, adults_at_risk,
    fire_risk, fire_words, meaning, again_on) on practicetools.tool to lineofsight_app;
