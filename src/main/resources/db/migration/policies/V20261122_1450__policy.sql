-- The register of policies and procedures, and the versions of each. Everybody who is signed in reads what was published;
-- what is being made is for the partnership's office, the scrutineer, the partners, and the agencies that are asked about it.

create schema policies;
grant usage on schema policies to lineofsight_app;

create function policies.is_reader() returns boolean
language sql stable parallel safe as $$
    select platform.actor_role() in ('PARTNERSHIP_OFFICER', 'SCRUTINEER', 'EXECUTIVE_PARTNER', 'SYSTEM')
$$;
create function policies.is_office() returns boolean
language sql stable parallel safe as $$
    select platform.actor_role() in ('PARTNERSHIP_OFFICER', 'SYSTEM')
$$;

create table policies.policy (
    id             uuid primary key,
    reference      text        not null unique,
    title          text        not null,
    kind           text        not null check (kind in ('POLICY', 'PROCEDURE', 'PROTOCOL', 'GUIDANCE', 'STRATEGY')),
    -- the post that keeps it, and its agency
    owner_post     text        not null,
    owner_agency_id uuid       not null,
    owner_agency   text        not null,
    -- the regional group that keeps it; absent where it is the partnership's own
    regional_group text,
    review_every   text        not null check (review_every in ('SIX_MONTHS', 'YEAR', 'TWO_YEARS', 'THREE_YEARS')),
    version        int         not null,
    registered_by  text        not null,
    registered_at  timestamptz not null
);
create index policy_title on policies.policy (lower(title), id);

create table policies.version (
    id            uuid primary key,
    -- the policy
    record_id     uuid        not null references policies.policy,
    number        int         not null,
    stage         text        not null check (stage in ('DRAFT', 'CONSULTATION', 'ADOPTED', 'NOT_ADOPTED', 'PUBLISHED',
                                                        'SUPERSEDED', 'WITHDRAWN')),
    changed       text        not null,
    why           text        not null,
    matters_to    text        not null,
    -- what the change comes from, and which one
    finding       text        not null check (finding in ('AUDIT', 'REVIEW', 'SCRUTINY', 'SELF_ASSESSMENT', 'LAW', 'ROUTINE')),
    finding_words text,
    -- the last day for comments; absent where nobody was asked
    consult_until date,
    published_on  date,
    address       text,
    review_on     date,
    ended_on      date,
    ended_why     text,
    -- to notice that somebody else has changed it meanwhile
    version       int         not null,
    drafted_by    text        not null,
    drafted_at    timestamptz not null,
    constraint version_number unique (record_id, number),
    constraint version_published_whole check ((published_on is null) = (address is null) and (published_on is null) = (review_on is null)
        and (stage in ('PUBLISHED', 'SUPERSEDED', 'WITHDRAWN')) = (published_on is not null)),
    constraint version_ended check ((stage in ('SUPERSEDED', 'WITHDRAWN')) = (ended_on is not null))
);
create unique index version_in_preparation on policies.version (record_id) where stage in ('DRAFT', 'CONSULTATION', 'ADOPTED');
create unique index version_in_force on policies.version (record_id) where stage = 'PUBLISHED';
create index version_review on policies.version (review_on) where stage = 'PUBLISHED';

-- An agency that is asked what it thinks of a draft, and what it answered.
create table policies.consulted (
    -- the version
    record_id    uuid        not null references policies.version,
    agency_id    uuid        not null,
    agency       text        not null,
    asked_at     timestamptz not null,
    -- absent until they have; a comment may be that there is none
    comment      text,
    commented_by text,
    commented_at timestamptz,
    primary key (record_id, agency_id),
    constraint consulted_whole check ((comment is null) = (commented_by is null) and (comment is null) = (commented_at is null))
);
create index consulted_agency on policies.consulted (agency_id, record_id);

create table policies.consideration (
    id            uuid primary key,
    -- the version
    record_id     uuid        not null references policies.version,
    considered_on date        not null,
    by_group      text        not null,
    outcome       text        not null check (outcome in ('ADOPTED', 'SENT_BACK', 'NOT_ADOPTED')),
    reason        text,
    noted_by      text        not null,
    noted_at      timestamptz not null
);
create index consideration_record on policies.consideration (record_id, considered_on);
create index consideration_year on policies.consideration (considered_on);

-- An agency that is asked whether its staff were told of a published version. No row: it was not asked.
create table policies.reading (
    -- the version
    record_id    uuid        not null references policies.version,
    agency_id    uuid        not null,
    agency       text        not null,
    asked_at     timestamptz not null,
    -- the day by which staff had been told; absent until the agency has confirmed it
    told_on      date,
    how          text,
    confirmed_by text,
    confirmed_at timestamptz,
    primary key (record_id, agency_id),
    constraint reading_whole check ((told_on is null) = (how is null) and (told_on is null) = (confirmed_by is null)
        and (told_on is null) = (confirmed_at is null))
);
create index reading_agency on policies.reading (agency_id, record_id);

alter table policies.consulted enable row level security;
alter table policies.consulted force row level security;
create policy consulted_seen on policies.consulted for select using (
    (select policies.is_reader())
    or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency())));
create policy consulted_asked on policies.consulted for insert with check ((select policies.is_office()));
create policy consulted_answered on policies.consulted for update
    using ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency()))
    with check ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency()));
grant select, insert on policies.consulted to lineofsight_app;
grant update (comment, commented_by, commented_at) on policies.consulted to lineofsight_app;

alter table policies.version enable row level security;
alter table policies.version force row level security;
create policy version_seen on policies.version for select using (
    (select policies.is_reader())
    or (published_on is not null and (select platform.actor_role()) is not null)
    or exists (select 1 from policies.consulted c where c.record_id = version.id));
create policy version_drafted on policies.version for insert with check ((select policies.is_office()));
create policy version_changed on policies.version for update
    using ((select policies.is_office())) with check ((select policies.is_office()));
grant select, insert on policies.version to lineofsight_app;
grant update (stage, changed, why, matters_to, finding, finding_words, consult_until, published_on, address, review_on,
              ended_on, ended_why, version)
    on policies.version to lineofsight_app;

alter table policies.policy enable row level security;
alter table policies.policy force row level security;
create policy policy_seen on policies.policy for select using (
    (select policies.is_reader())
    or exists (select 1 from policies.version v where v.record_id = policy.id));
create policy policy_registered on policies.policy for insert with check ((select policies.is_office()));
create policy policy_changed on policies.policy for update
    using ((select policies.is_office())) with check ((select policies.is_office()));
grant select, insert on policies.policy to lineofsight_app;
grant update (title, kind, owner_post, owner_agency_id, owner_agency, regional_group, review_every, version)
    on policies.policy to lineofsight_app;

alter table policies.consideration enable row level security;
alter table policies.consideration force row level security;
create policy consideration_seen on policies.consideration for select using (
    (select policies.is_reader())
    or exists (select 1 from policies.version v where v.id = consideration.record_id and v.published_on is not null));
create policy consideration_noted on policies.consideration for insert with check ((select policies.is_office()));
grant select, insert on policies.consideration to lineofsight_app;

alter table policies.reading enable row level security;
alter table policies.reading force row level security;
create policy reading_seen on policies.reading for select using (
    (select policies.is_reader())
    or ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency())));
create policy reading_asked on policies.reading for insert with check ((select policies.is_office()));
create policy reading_confirmed on policies.reading for update
    using ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency()))
    with check ((select platform.actor_role()) = 'SAFEGUARDING_LEAD' and agency_id = (select platform.actor_agency()));
grant select, insert on policies.reading to lineofsight_app;
grant update (told_on, how, confirmed_by, confirmed_at) on policies.reading to lineofsight_app;

-- A policy as the register lists it, under the reader's own policies.
create view policies.standing with (security_invoker) as
select p.id, p.reference, p.title, p.kind, p.owner_post, p.owner_agency, p.regional_group, p.registered_at,
       c.id as current_id, c.number, c.published_on, c.address, c.review_on,
       o.stage as open_stage, o.number as open_number, o.consult_until,
       (select count(*)::int from policies.reading r where r.record_id = c.id) as asked,
       (select count(*)::int from policies.reading r where r.record_id = c.id and r.told_on is not null) as confirmed
  from policies.policy p
  left join policies.version c on c.record_id = p.id and c.stage = 'PUBLISHED'
  left join policies.version o on o.record_id = p.id and o.stage in ('DRAFT', 'CONSULTATION', 'ADOPTED');
grant select on policies.standing to lineofsight_app;

-- In which lists a policy is; the register and its counts ask this, so that they cannot differ.
create function policies.states(current_id uuid, review_on date, open_stage text, asked int, confirmed int, today date, soon date)
returns text[]
language sql immutable parallel safe as $$
    select array_remove(array[
        'ALL',
        case when current_id is not null then 'PUBLISHED' end,
        case when review_on <= soon then 'REVIEW' end,
        case when review_on < today then 'LATE' end,
        case when confirmed < asked then 'TO_CONFIRM' end,
        case when open_stage is not null then 'IN_PREPARATION' end,
        case when open_stage = 'CONSULTATION' then 'CONSULTATION' end,
        case when current_id is null and open_stage is null then 'OVER' end], null)
$$;
