package org.lineofsight.pathway.childprotection.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Elevated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether a child had a plan of this kind before. What is recorded here is found whoever may see
 * it; only that there was one, and when it ended, is told on.
 */
@Component
class EarlierPlans {

    private final JdbcClient jdbc;
    private final Elevated elevated;

    EarlierPlans(JdbcClient jdbc, Elevated elevated) {
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    /**
     * @param endedOn the latest end; absent where there was none
     */
    record Earlier(Plan.Earlier earlier, @Nullable LocalDate endedOn) {}

    /**
     * @param told what the conference was told of plans elsewhere
     */
    Earlier of(UUID person, Plan.Kind kind, Plan.Earlier told) {
        var ended =
                elevated.call(
                        "finding whether a child had a plan before",
                        () ->
                                jdbc.sql(
                                                """
                                                select max(c.ended_on) from childprotection.plan_child c
                                                  join childprotection.plan p on p.id = c.plan_id
                                                 where c.person_record_id = :person and p.kind = :kind
                                                """)
                                        .param("person", person)
                                        .param("kind", kind.name())
                                        .query((row, number) ->
                                                new Ended(row.getObject(1, LocalDate.class)))
                                        .single());
        return ended.on() == null
                ? new Earlier(told, null)
                : new Earlier(Plan.Earlier.SOME, ended.on());
    }

    private record Ended(@Nullable LocalDate on) {}
}
