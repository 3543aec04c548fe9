-- Clocks as others count them: no title, so that nothing is read for a clock but the clock, and that through an index of its own.

create view timescales.published_counted_clock with (security_invoker = true) as
    select subject_kind, subject_id, record_id, code, unit, due_at, stopped_at
      from timescales.clock;
grant select on timescales.published_counted_clock to lineofsight_app;

-- who may see a clock is looked up in the same index
create index clock_counted on timescales.clock (code, subject_id)
    include (due_at, stopped_at, owner_account, owner_agency) where subject_kind = 'contact';
