-- What somebody at the front door writes down for a caller: no level need be claimed, and nothing it would rest on.

alter table frontdoor.contact alter claimed_level drop not null;
alter table frontdoor.referral alter evidence drop not null;
