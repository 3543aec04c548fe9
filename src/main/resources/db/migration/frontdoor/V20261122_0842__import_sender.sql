-- Which agency a file came from, where the contacts that it makes come from that agency. Absent for calls, and for what came before.
alter table frontdoor.import
    add agency_id   uuid,
    add agency_name text,
    add constraint import_agency_named check ((agency_id is null) = (agency_name is null));
