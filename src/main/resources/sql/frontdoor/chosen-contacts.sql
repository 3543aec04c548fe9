-- The contacts that a choice names, open and closed, one page of them, and how many there are in all. The number is on every row,
-- and on one row without a contact where there is none. Feeds /front-door/contacts and its files.
with chosen as (
    select f.id,
           case :order
               when 'REFERENCE' then f.reference
               when 'DUE' then coalesce(lpad((extract(epoch from f.due_at) * 1000000)::bigint::text, 20, '0'), 'none')
               else lpad((9000000000000000 - (extract(epoch from f.received_at) * 1000000)::bigint)::text, 20, '0')
           end collate "C" as place
    from frontdoor.contact_facts(:now) f
    where (cast(:from as timestamptz) is null or f.received_at >= :from)
      and (cast(:to as timestamptz) is null or f.received_at < :to)
      and (cast(:open as text) is null or f.open = any(string_to_array(:open, '|')))
      and (cast(:status as text) is null or f.status = any(string_to_array(:status, '|')))
      and (cast(:colour as text) is null or f.colour = any(string_to_array(:colour, '|')))
      and (cast(:clock as text) is null or f.clock = any(string_to_array(:clock, '|')))
      and (cast(:source as text) is null or f.source = any(string_to_array(:source, '|')))
      and (cast(:agency as text) is null or f.agency = any(string_to_array(:agency, '|')))
      and (cast(:channel as text) is null or f.channel = any(string_to_array(:channel, '|')))
      and (cast(:outcome as text) is null or f.outcome = any(string_to_array(:outcome, '|')))
      and (cast(:level as text) is null or f.level = any(string_to_array(:level, '|')))
      and (cast(:claimed as text) is null or f.claimed = any(string_to_array(:claimed, '|')))
      and (cast(:reading as text) is null or f.reading = any(string_to_array(:reading, '|')))
      and (cast(:decided as text) is null or f.decided = any(string_to_array(:decided, '|')))
      and (cast(:responded as text) is null or f.responded = any(string_to_array(:responded, '|')))
      and (cast(:told as text) is null or f.told = any(string_to_array(:told, '|')))
      and (cast(:opened as text) is null or f.opened = any(string_to_array(:opened, '|')))
      and (cast(:referral as text) is null or f.referral = any(string_to_array(:referral, '|')))
      and (cast(:rereferral as text) is null or f.rereferral = any(string_to_array(:rereferral, '|')))
      and (cast(:recontact as text) is null or f.recontact = any(string_to_array(:recontact, '|')))
      and (cast(:worker as text) is null or f.worker = any(string_to_array(:worker, '|')))
      and (cast(:abuse as text) is null or f.abuse = any(string_to_array(:abuse, '|')))
      and (cast(:hours as text) is null or f.hours = any(string_to_array(:hours, '|')))
      and (cast(:team as text) is null or f.team = :team)
      and (cast(:judged as text) is null or exists (
          select 1
          from frontdoor.quality_standing s
          where s.record_id = f.id
            and s.standard = split_part(:judged, '-', 1)
            and case split_part(:judged, '-', 2)
                    when 'JUDGED' then s.met <> 'NOT_APPLICABLE'
                    when 'SHORT' then s.met in ('PARTLY', 'NOT_MET')
                    else s.met = split_part(:judged, '-', 2)
                end)))
select number.total,
       page.place,
       f.*,
       child.names
from (select count(*)::int as total from chosen) number
left join lateral (
    select one.id, one.place
    from chosen one
    where cast(:afterPlace as text) is null
       or (one.place, one.id) > (cast(:afterPlace as text) collate "C", cast(:afterId as uuid))
    order by one.place, one.id
    limit :limit) page on true
left join frontdoor.contact_facts(:now) f
  on f.id = page.id
left join lateral (
    select string_agg(trim(one.given_names || ' ' || one.family_name), ', ' order by one.place) as names
    from frontdoor.contact_child one
    where one.record_id = page.id) child on true
order by page.place, page.id
