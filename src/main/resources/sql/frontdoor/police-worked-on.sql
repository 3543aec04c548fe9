-- Contacts that an import made and somebody has worked on since, with what they did first. Decides whether it can be undone.
select c.reference,
       case
           when c.status <> 'RECEIVED' then 'has a decision'
           when exists (select 1 from frontdoor.decision d where d.record_id = c.id) then 'has a decision'
           when t.colour is not null then 'has a colour'
           when exists (select 1 from frontdoor.message m where m.record_id = c.id) then 'has a message'
           when exists (select 1 from frontdoor.call_contact j where j.record_id = c.id and j.parted_at is null) then 'is joined to a call'
       end as why
from frontdoor.police_incident p
join frontdoor.contact c
  on c.id = p.record_id
join frontdoor.triage t
  on t.record_id = c.id
where p.import_id = :import
  and p.withdrawn_at is null
  and (c.status <> 'RECEIVED'
       or t.colour is not null
       or exists (select 1 from frontdoor.decision d where d.record_id = c.id)
       or exists (select 1 from frontdoor.message m where m.record_id = c.id)
       or exists (select 1 from frontdoor.call_contact j where j.record_id = c.id and j.parted_at is null))
order by c.reference
