-- What agencies hand in for a meeting: reports and other papers, as text or as a file. The file is apart, so that a list
-- does not carry it. A paper is not changed; a later one stands beside it.

create table meetings.paper (
    id              uuid primary key,
    -- the meeting
    record_id       uuid        not null references meetings.meeting,
    attendee_id     uuid        not null references meetings.attendee,
    agency_id       uuid        not null,
    -- what the kind of meeting asks for; absent for anything else
    code            text,
    title           text        not null check (title <> ''),
    words           text,
    file_name       text,
    media_type      text,
    readers         text        not null check (readers in ('ASKED', 'RUN')),
    family          text        not null check (family in ('SHARED', 'NOT_SHARED')),
    family_because  text,
    handed_in_by_id uuid        not null,
    handed_in_by    text        not null,
    handed_in_at    timestamptz not null,
    constraint paper_says_something check (words is not null or file_name is not null),
    constraint paper_file_whole check ((file_name is null) = (media_type is null)),
    constraint paper_not_shared_for_a_reason check ((family = 'NOT_SHARED') = (family_because is not null))
);
create index paper_record on meetings.paper (record_id, handed_in_at);

create table meetings.paper_file (
    paper_id  uuid primary key references meetings.paper,
    record_id uuid  not null references meetings.meeting,
    content   bytea not null check (octet_length(content) between 1 and 5242880)
);
create index paper_file_record on meetings.paper_file (record_id);

alter table meetings.paper enable row level security;
alter table meetings.paper force row level security;
create policy paper_seen on meetings.paper for select using (
    (select platform.actor_role()) = 'SYSTEM'
    or (readers = 'ASKED' and exists (select 1 from meetings.meeting m where m.id = paper.record_id))
    or (agency_id = (select platform.actor_agency()) and access.involved(record_id))
    or meetings.runs(record_id));
-- One hands in for oneself or for the role one holds; whoever runs the meeting files what they were sent.
create policy paper_handed_in on meetings.paper for insert with check (
    handed_in_by_id = (select platform.actor_account())
    and exists (select 1 from meetings.attendee a
                 where a.id = attendee_id and a.record_id = paper.record_id and a.agency_id = paper.agency_id
                   and (a.account_id = (select platform.actor_account())
                        or (a.role = (select platform.actor_role()) and a.agency_id = (select platform.actor_agency()))
                        or meetings.runs(a.record_id))));
grant select, insert on meetings.paper to lineofsight_app;

alter table meetings.paper_file enable row level security;
alter table meetings.paper_file force row level security;
create policy paper_file_with_its_paper on meetings.paper_file
    using (exists (select 1 from meetings.paper p where p.id = paper_id and p.record_id = paper_file.record_id))
    with check (exists (select 1 from meetings.paper p
                         where p.id = paper_id and p.record_id = paper_file.record_id
                           and p.handed_in_by_id = (select platform.actor_account())));
grant select, insert on meetings.paper_file to lineofsight_app;
