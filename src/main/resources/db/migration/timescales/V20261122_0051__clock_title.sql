-- What a clock is called goes with it into other modules' lists, which know nothing of whose clock it is.

create or replace view timescales.published_clock with (security_invoker = true) as
    select c.id as clock_id, c.subject_kind, c.subject_id, c.record_id, c.code, c.unit, c.started_at, c.due_at, c.due_on,
           c.holidays_published, c.stopped_at, c.outcome, r.title
      from timescales.clock c
      join timescales.rule r on r.id = c.rule_id;
