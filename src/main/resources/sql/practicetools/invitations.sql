-- Who is invited to a chronology, and how much each has entered. Feeds /practice-tools/chronologies/{id}.
select i.*,
       (select count(*)
        from practicetools.entry e
        where e.record_id = i.record_id
          and e.entered_agency_id = i.agency_id
          and (i.account_id is null or e.entered_by_id = i.account_id)
          and e.entered_at >= i.invited_at
          and not e.withdrawn
          and e.corrects_id is null)::int as entries
from practicetools.invitation i
where i.record_id = :record
order by i.invited_at, i.id
