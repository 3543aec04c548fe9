package org.lineofsight.pathway.practicetools.tool;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.practicetools.ToolId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.drafts.Drafts;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Ends a draft: done, and never changed again, or thrown away. */
@UseCase
public class FinishTool {

    private final JdbcClient jdbc;
    private final ToolQueries queries;
    private final Drafts drafts;
    private final Clock clock;

    FinishTool(JdbcClient jdbc, ToolQueries queries, Drafts drafts, Clock clock) {
        this.jdbc = jdbc;
        this.queries = queries;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** Everything that is missing for it to be done; empty where nothing is. */
    List<RuleBroken> missing(Sheet sheet) {
        return SheetRules.missing(sheet, LocalDate.now(clock));
    }

    /**
     * @throws RuleBroken for the first thing that is missing
     * @throws NotVisible where it is not the actor's draft
     */
    public void finish(ToolId id, Sheet sheet, Actor by) {
        for (var broken : missing(sheet)) {
            throw broken;
        }
        queries.draftOf(id, by);
        for (var line : sheet.lines()) {
            insert(id, line);
        }
        jdbc.sql(
                        """
                        update practicetools.tool
                           set status = 'DONE', done_at = :at, done_on = :on, done_by = :by, trained = :trained,
                               child_said = :said, child_said_absent = :saidAbsent, children_at_risk = :children,
                               adults_at_risk = :adults, fire_risk = :fire, fire_words = :fireWords,
                               meaning = :meaning, again_on = :again
                         where id = :id
                        """)
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("on", sheet.doneOn())
                .param("by", sheet.doneBy())
                .param("trained", name(sheet.trained()))
                .param("said", sheet.childSaid())
                .param("saidAbsent", name(sheet.childSaidAbsent()))
                .param("children", name(sheet.childrenAtRisk()))
                .param("adults", name(sheet.adultsAtRisk()))
                .param("fire", name(sheet.fireRisk()))
                .param("fireWords", sheet.fireWords())
                .param("meaning", sheet.meaning())
                .param("again", sheet.againOn())
                .param("id", id.value())
                .update();
        drafts.discard(by, ToolQueries.draft(id));
        AuditTrail.wrote(id.value());
    }

    void throwAway(ToolId id, Actor by) {
        queries.draftOf(id, by);
        jdbc.sql("update practicetools.tool set status = 'THROWN_AWAY' where id = :id")
                .param("id", id.value())
                .update();
        drafts.discard(by, ToolQueries.draft(id));
        AuditTrail.wrote(id.value());
    }

    private void insert(ToolId id, Sheet.Line line) {
        jdbc.sql(
                        """
                        insert into practicetools.line
                            (record_id, position, code, heading, label, answer, words, child_words, told_by)
                        values (:record, :position, :code, :heading, :label, :answer, :words, :childWords, :toldBy)
                        """)
                .param("record", id.value())
                .param("position", line.area().position())
                .param("code", line.area().code())
                .param("heading", line.area().heading())
                .param("label", line.area().label())
                .param("answer", line.answer())
                .param("words", line.words())
                .param("childWords", line.childWords())
                .param("toldBy", line.toldBy())
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> choice) {
        return choice == null ? null : choice.name();
    }
}
