-- Everybody named in a contact, whom agencies can be asked about, and an address where it is known and not confidential.
-- Feeds the form that asks agencies.
select c.id,
       trim(c.given_names || ' ' || c.family_name) as name,
       'Child' as who,
       c.date_of_birth,
       c.expected_date_of_birth,
       c.estimated_age,
       case when t.address_kind = 'KNOWN' then concat_ws(', ', t.address, t.postcode) end as address,
       coalesce(t.address_kind = 'CONFIDENTIAL', false) as confidential,
       true as child,
       c.place
from frontdoor.contact_child c
left join frontdoor.referral_child t
  on t.child_id = c.id
where c.record_id = :contact
union all
select h.id, h.name, h.relationship, null, null, null, null, false, false, h.place
from frontdoor.contact_household h
where h.record_id = :contact
order by child desc, place
