-- The local guide to the colours: what makes a contact red, amber or green, and how soon somebody acts on each. A version
-- never changes; contacts keep the one they were judged by.

select platform.bind_actor('00000000-0000-0000-0000-000000000001', null, 'SYSTEM');

create table frontdoor.guide (
    id          uuid primary key,
    number      int         not null unique check (number > 0),
    since       timestamptz not null,
    made_by_id  uuid        not null,
    made_by     text        not null,
    why         text        not null,
    red_hours   int         not null check (red_hours between 1 and 720),
    amber_hours int         not null check (amber_hours between 1 and 720),
    green_hours int         not null check (green_hours between 1 and 720)
);
create table frontdoor.guide_sign (
    id       uuid primary key,
    guide_id uuid not null references frontdoor.guide,
    colour   text not null check (colour in ('RED', 'AMBER', 'GREEN')),
    place    int  not null,
    words    text not null,
    unique (guide_id, colour, place)
);

alter table frontdoor.guide enable row level security;
alter table frontdoor.guide force row level security;
create policy guide_read on frontdoor.guide for select using ((select frontdoor.is_staff()));
create policy guide_revised on frontdoor.guide for insert
    with check ((select platform.actor_role()) in ('FRONT_DOOR_MANAGER', 'SYSTEM'));
alter table frontdoor.guide_sign enable row level security;
alter table frontdoor.guide_sign force row level security;
create policy guide_sign_read on frontdoor.guide_sign for select using ((select frontdoor.is_staff()));
create policy guide_sign_revised on frontdoor.guide_sign for insert
    with check ((select platform.actor_role()) in ('FRONT_DOOR_MANAGER', 'SYSTEM'));
grant select, insert on frontdoor.guide, frontdoor.guide_sign to lineofsight_app;

-- What was seen in a contact when it got its colour, and why where the colour is lower than the guide's.
alter table frontdoor.triage
    add guide_id uuid references frontdoor.guide,
    add triage_why text;
create table frontdoor.triage_sign (
    record_id uuid not null references frontdoor.contact,
    sign_id   uuid not null references frontdoor.guide_sign,
    primary key (record_id, sign_id)
);
alter table frontdoor.triage_sign enable row level security;
alter table frontdoor.triage_sign force row level security;
create policy triage_sign_staff on frontdoor.triage_sign
    using ((select frontdoor.is_staff())) with check ((select frontdoor.is_staff()));
grant select, insert, delete on frontdoor.triage_sign to lineofsight_app;

-- The first version, to be made the partnership's own.
insert into frontdoor.guide (id, number, since, made_by_id, made_by, why, red_hours, amber_hours, green_hours)
values ('00000000-0000-0000-0000-0000000000a1', 1, '2000-01-01', '00000000-0000-0000-0000-000000000001', 'Line of Sight',
        'As delivered. Put your own in its place.', 4, 24, 72);
insert into frontdoor.guide_sign (id, guide_id, colour, place, words)
select gen_random_uuid(), '00000000-0000-0000-0000-0000000000a1', colour, place, words
from (values
    ('RED', 0, 'A child has an injury that is not explained, or does not fit what is told'),
    ('RED', 1, 'A child says that somebody has hurt them or touched them sexually'),
    ('RED', 2, 'A child is alone, missing, or with somebody who may harm them now'),
    ('RED', 3, 'Violence in the home today, or a threat to take or kill somebody'),
    ('RED', 4, 'A baby, or a child who cannot tell, is in the care of somebody unable to keep them safe today'),
    ('AMBER', 0, 'The same worry has come back after help was given'),
    ('AMBER', 1, 'Domestic abuse, drinking, drugs or illness of a parent affect the child''s daily life'),
    ('AMBER', 2, 'Signs that a child is being exploited: unexplained money, phones, journeys or older friends'),
    ('AMBER', 3, 'Neglect that goes on: hunger, dirt, missed health care, no school'),
    ('AMBER', 4, 'An unborn child whose parents have had children removed, or hide the pregnancy'),
    ('GREEN', 0, 'The family asks for help, or would take it'),
    ('GREEN', 1, 'Behaviour, school attendance or routines are hard, and nobody is at risk of harm'),
    ('GREEN', 2, 'One service can help, or a few together with a key worker')) as first (colour, place, words);

select platform.bind_nobody();
