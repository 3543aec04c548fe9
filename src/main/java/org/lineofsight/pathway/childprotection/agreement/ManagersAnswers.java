package org.lineofsight.pathway.childprotection.agreement;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What managers answered, each beside what it was an answer to. */
@Component
public class ManagersAnswers {

    private final JdbcClient jdbc;
    private final Clock clock;

    ManagersAnswers(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The earliest first. */
    public List<ManagersAnswer> of(Subject about) {
        return jdbc.sql(
                        """
                        select answer, words, answered_by, answered_at from childprotection.managers_answer
                         where about_kind = :kind and about_id = :id order by answered_at, id
                        """)
                .param("kind", about.kind())
                .param("id", about.id())
                .query((row, number) ->
                        new ManagersAnswer(
                                ManagersAnswer.Answer.valueOf(row.getString("answer")),
                                row.getString("words"),
                                row.getString("answered_by"),
                                row.getObject("answered_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /**
     * Keeps an answer of somebody who may give it.
     *
     * @param worker whose case it is; absent where it is nobody's at present
     * @param sentBy who sent it to be agreed; absent where it was not sent yet
     * @return the answer
     * @throws org.lineofsight.platform.rules.RuleBroken where somebody answers who is no manager,
     *     or who wrote it, or who does not say why not
     */
    public ManagersAnswer.Answer answer(
            Subject about,
            CaseId caseId,
            ManagersAnswer.@Nullable Answer answer,
            @Nullable String words,
            @Nullable UUID worker,
            @Nullable UUID sentBy,
            Actor by) {
        AgreementRules.aManagerAnswers(by);
        AgreementRules.anAnswerIsChosen(answer);
        var given = Objects.requireNonNull(answer);
        AgreementRules.nobodyAgreesTheirOwn(by, worker, sentBy);
        AgreementRules.whatIsNotAgreedSaysWhy(given, words);
        jdbc.sql(
                        """
                        insert into childprotection.managers_answer (id, record_id, about_kind, about_id, answer, words,
                            answered_by, answered_at)
                        values (:id, :record, :kind, :about, :answer, :words, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("record", caseId.value())
                .param("kind", about.kind())
                .param("about", about.id())
                .param("answer", given.name())
                .param("words", words)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(caseId.value());
        return given;
    }
}
