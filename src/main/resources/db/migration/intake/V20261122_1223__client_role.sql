-- What an agency's system may do: send referrals, or look up flags for unscheduled care. Its account works in that role.
alter table intake.client add column role text not null default 'PRACTITIONER'
    constraint client_may_do_one_thing check (role in ('PRACTITIONER', 'UNSCHEDULED_CARE'));
