-- A case is closed by a manager, for a reason of the Children in Need census.

alter table childprotection.case_record
    add closed_on     date,
    add closed_reason text check (closed_reason in ('RC1', 'RC2', 'RC3', 'RC4', 'RC5', 'RC6', 'RC7', 'RC8', 'RC9')),
    add closed_because text,
    add closed_by     text,
    add constraint case_closed_whole check ((closed_on is null) = (closed_reason is null)
        and (closed_on is null) = (closed_because is null) and (closed_on is null) = (closed_by is null));
grant update (closed_on, closed_reason, closed_because, closed_by) on childprotection.case_record to lineofsight_app;
create index case_open on childprotection.case_record (received_at, id) where closed_on is null;
