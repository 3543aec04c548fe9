-- Referrals from the agencies' own systems name the practitioner, who has no account here to be reached by.
alter table frontdoor.referral add referrer_email text;
