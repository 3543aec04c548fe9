-- Assessments of children in a case, and what they share with section 47 enquiries: what agencies contribute, and what a
-- manager answers.

create table childprotection.contribution (
    id          uuid primary key,
    record_id   uuid        not null references childprotection.case_record,
    -- what it was contributed to
    about_kind  text        not null,
    about_id    uuid        not null,
    agency_id   uuid        not null,
    agency_name text        not null,
    given_by    text,
    words       text        not null,
    noted_by    text        not null,
    noted_at    timestamptz not null
);
create index contribution_record on childprotection.contribution (record_id, about_id, noted_at);
create index contribution_about on childprotection.contribution (about_id, noted_at);

-- Every answer stays, also that it was sent back.
create table childprotection.managers_answer (
    id          uuid primary key,
    record_id   uuid        not null references childprotection.case_record,
    about_kind  text        not null,
    about_id    uuid        not null,
    answer      text        not null check (answer in ('LOOKED_AT', 'AGREED', 'SENT_BACK')),
    words       text,
    answered_by text        not null,
    answered_at timestamptz not null,
    constraint managers_answer_says_why check (answer = 'AGREED' or words is not null)
);
create index managers_answer_record on childprotection.managers_answer (record_id, about_id, answered_at);

create table childprotection.assessment (
    id              uuid primary key,
    record_id       uuid        not null references childprotection.case_record,
    version         int         not null,
    cause           text        not null check (cause in ('REFERRAL', 'SECTION_47', 'CHANGE')),
    -- when the referral was received; absent for a later assessment, which has no referral of its own
    referred_at     timestamptz,
    began_at        timestamptz not null,
    begun_by        text        not null,
    status          text        not null check (status in ('BEING_WRITTEN', 'WITH_MANAGER', 'AGREED')),
    parents_words   text,
    analysis        text,
    sent_by         text,
    sent_by_account uuid,
    sent_at         timestamptz,
    agreed_at       timestamptz,
    constraint assessment_sent_whole check ((sent_at is null) = (sent_by is null)
        and (sent_at is null) = (sent_by_account is null)),
    constraint assessment_sent check ((status = 'BEING_WRITTEN') = (sent_at is null)),
    constraint assessment_agreed check ((status = 'AGREED') = (agreed_at is not null)),
    constraint assessment_written check (status = 'BEING_WRITTEN' or (parents_words is not null and analysis is not null)),
    constraint assessment_after_its_referral check (referred_at is null or began_at >= referred_at)
);
create index assessment_record on childprotection.assessment (record_id, began_at);
create index assessment_status on childprotection.assessment (status, began_at, id);

create table childprotection.assessment_child (
    assessment_id uuid not null references childprotection.assessment,
    record_id     uuid not null references childprotection.case_record,
    child_id      uuid not null references childprotection.case_child,
    -- absent until it is answered, and for the unborn, whom nobody sees
    seen          text check (seen in ('ALONE', 'WITH_OTHERS', 'NOT_SEEN')),
    seen_on       date,
    why_not       text,
    words         text,
    -- whether factors were found; absent until it is answered
    factors       text check (factors in ('FOUND', 'NONE')),
    outcome       text check (outcome in ('NO_FURTHER_ACTION', 'CHILD_IN_NEED', 'SECTION_47', 'EARLY_HELP', 'OTHER')),
    why           text,
    primary key (assessment_id, child_id),
    constraint assessment_child_not_alone_says_why check (seen is null or seen = 'ALONE' or why_not is not null),
    constraint assessment_child_seen_on check ((coalesce(seen, 'NOT_SEEN') = 'NOT_SEEN') = (seen_on is null)),
    constraint assessment_child_outcome_whole check ((outcome is null) = (factors is null) and (outcome is null) = (why is null))
);
create index assessment_child_record on childprotection.assessment_child (record_id);
create index assessment_child_child on childprotection.assessment_child (child_id);

-- By the code list of the census year in which the assessment was written.
create table childprotection.assessment_factor (
    assessment_id uuid not null references childprotection.assessment,
    record_id     uuid not null references childprotection.case_record,
    child_id      uuid not null references childprotection.case_child,
    code          text not null,
    -- what is no longer said is struck out, not deleted
    struck_out_at timestamptz,
    primary key (assessment_id, child_id, code)
);
create index assessment_factor_record on childprotection.assessment_factor (record_id);

-- Another day, agreed with a manager. The clocks are not moved by it.
create table childprotection.assessment_extension (
    id            uuid primary key,
    assessment_id uuid        not null references childprotection.assessment,
    record_id     uuid        not null references childprotection.case_record,
    because       text        not null,
    until         date        not null,
    agreed_by     text        not null,
    agreed_at     timestamptz not null
);
create index assessment_extension_record on childprotection.assessment_extension (record_id, assessment_id, agreed_at);

do $$
declare
    t text;
begin
    foreach t in array array['contribution', 'managers_answer', 'assessment', 'assessment_child', 'assessment_factor',
                             'assessment_extension'] loop
        execute format('alter table childprotection.%I enable row level security', t);
        execute format('alter table childprotection.%I force row level security', t);
        execute format('create policy %I on childprotection.%I using ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id)) with check ((select platform.actor_role()) = ''SYSTEM'' '
            'or access.involved(record_id))', t || '_of_the_case', t);
        execute format('grant select, insert on childprotection.%I to lineofsight_app', t);
    end loop;
end
$$;
grant update (version, status, parents_words, analysis, sent_by, sent_by_account, sent_at, agreed_at)
    on childprotection.assessment to lineofsight_app;
grant update (seen, seen_on, why_not, words, factors, outcome, why) on childprotection.assessment_child to lineofsight_app;
grant update (struck_out_at) on childprotection.assessment_factor to lineofsight_app;

-- For figures and for other modules, under the reader's own policies: no name and no typed word.
create view childprotection.published_assessment with (security_invoker) as
select a.id as assessment_id, a.record_id as case_id, a.cause, a.referred_at, a.began_at, a.status, a.agreed_at,
       c.child_id, c.seen, c.factors, c.outcome
  from childprotection.assessment a
  join childprotection.assessment_child c on c.assessment_id = a.id;
grant select on childprotection.published_assessment to lineofsight_app;
