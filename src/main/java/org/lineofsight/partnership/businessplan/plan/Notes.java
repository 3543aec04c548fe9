package org.lineofsight.partnership.businessplan.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said of actions, one below the other: nothing is overwritten. */
@Component
class Notes {

    private final JdbcClient jdbc;
    private final Clock clock;

    Notes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(PlanAction action, Note.Kind kind, LocalDate on, String words, Actor by) {
        jdbc.sql(
                        """
                        insert into businessplan.note (id, plan_id, action_id, kind, on_day, words, by_name, at)
                        values (:id, :plan, :action, :kind, :on, :words, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("plan", action.plan().value())
                .param("action", action.id().value())
                .param("kind", kind.name())
                .param("on", on)
                .param("words", words.strip())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }
}
