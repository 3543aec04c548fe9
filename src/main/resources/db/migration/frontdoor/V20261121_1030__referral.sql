-- What the referral form asks beyond what every contact has, and the drafts' agency.

-- A draft is written for the agency that its author was working for, and is seen only when working for it.
alter table frontdoor.referral_draft add agency_id uuid not null;
drop policy referral_draft_author on frontdoor.referral_draft;
create policy referral_draft_author on frontdoor.referral_draft
    using (account_id = (select platform.actor_account()) and agency_id = (select platform.actor_agency()))
    with check (account_id = (select platform.actor_account()) and agency_id = (select platform.actor_agency()));

create table frontdoor.referral (
    record_id uuid primary key references frontdoor.contact,
    called    text check (called in ('POLICE', 'FRONT_DOOR', 'BOTH')),
    called_at timestamptz,
    incident  text,
    ground    text check (ground in ('ASKING_ADDS_RISK', 'RISK_OF_HARM', 'POLICE', 'NOT_REACHED', 'OTHER')),
    evidence  text not null,
    constraint called_when check ((called is null) = (called_at is null))
);

-- An address that must stay secret is not here: only whom to ask for it.
create table frontdoor.referral_child (
    child_id      uuid primary key references frontdoor.contact_child,
    record_id     uuid not null references frontdoor.contact,
    also_known_as text,
    born          text not null check (born in ('DATE', 'UNBORN', 'ESTIMATE', 'NOT_KNOWN')),
    sex           text not null check (sex in ('F', 'M', 'U')),
    ethnicity     text,
    nhs_number    text,
    address_kind  text not null check (address_kind in ('KNOWN', 'NO_FIXED', 'CONFIDENTIAL', 'NOT_KNOWN')),
    address       text,
    postcode      text,
    school_kind   text not null check (school_kind in ('AT', 'AT_HOME', 'NONE', 'NOT_KNOWN')),
    school        text,
    constraint secret_address_has_no_postcode check (address_kind = 'KNOWN' or postcode is null)
);
create index referral_child_record on frontdoor.referral_child (record_id);

-- Seen with their contact, and made by whoever made it.
do $$
declare
    t text;
begin
    foreach t in array array['referral', 'referral_child'] loop
        execute format('alter table frontdoor.%I enable row level security', t);
        execute format('alter table frontdoor.%I force row level security', t);
        execute format('create policy %I on frontdoor.%I for select using ('
            '(select frontdoor.is_staff()) or exists (select 1 from frontdoor.contact c where c.id = record_id))',
            t || '_seen', t);
        execute format('create policy %I on frontdoor.%I for insert with check ('
            'exists (select 1 from frontdoor.contact c where c.id = record_id and '
            '(c.referrer_account_id = (select platform.actor_account()) or (select platform.actor_role()) = ''SYSTEM'')))',
            t || '_made', t);
    end loop;
end
$$;

grant select, insert on frontdoor.referral, frontdoor.referral_child to lineofsight_app;
