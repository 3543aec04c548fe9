package org.lineofsight.partnership.board.escalation;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owners;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.partnership.board.BoardTimescales;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes down what the group above decided, and at the end what came of it. */
@UseCase
public class AnswerEscalation {

    private final Escalations escalations;
    private final Actions actions;
    private final Owners owners;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    AnswerEscalation(
            Escalations escalations,
            Actions actions,
            Owners owners,
            Clocks clocks,
            JdbcClient jdbc,
            Clock clock) {
        this.escalations = escalations;
        this.actions = actions;
        this.owners = owners;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param action absent where the reply sets none
     */
    public record NewReply(
            LocalDate on, String decision, String reason, @Nullable SetAction action) {}

    /** Something that an agency is to do. */
    public record SetAction(AgencyId agency, String what, LocalDate due) {}

    /**
     * @throws RuleBroken where it was replied to already, or has no reason
     */
    public void reply(EscalationId id, NewReply reply, Actor by) {
        EscalationRules.theOfficeKeepsThem(by);
        var escalation = escalations.require(id);
        var today = InWords.dayOf(clock.instant());
        AllRules.hold(
                () ->
                        EscalationRules.theReplyHasAReason(
                                escalation, reply.decision(), reply.reason()),
                () ->
                        EscalationRules.oneAfterTheOther(
                                "repliedOn", reply.on(), escalation.raisedOn(), today));
        onlyIfUnchanged(
                jdbc.sql(
                                """
                                update board.escalation
                                   set replied_on = :on, decision = :decision, reason = :reason, replied_by = :by,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("on", reply.on())
                        .param("decision", reply.decision().strip())
                        .param("reason", reply.reason().strip())
                        .param("by", by.name())
                        .param("id", id.value())
                        .param("version", escalation.version())
                        .update());
        clocks.stop(
                BoardTimescales.ESCALATION_REPLY,
                Subject.of(Escalations.KIND, id),
                reply.on(),
                "REPLIED");
        if (reply.action() != null) {
            actions.raise(action(escalation, reply.action()), by);
        }
        AuditTrail.wrote(id.value());
    }

    private NewAction action(Escalation escalation, SetAction action) {
        return new NewAction(
                        Subject.of(Escalations.KIND, escalation.id()),
                        Governance.OFFICE.value(),
                        action.what(),
                        null,
                        owners.leadOf(action.agency()),
                        action.due())
                .sharedWith(Governance.READERS.value())
                .from("Escalation " + escalation.reference(), escalation.address())
                .improving(
                        new Improvement(
                                ActionSource.ESCALATION,
                                null,
                                escalation.from().value(),
                                escalation.fromName()));
    }

    /**
     * @throws RuleBroken where it waits for a reply, was closed already, or nobody says what came
     *     of it
     */
    public void close(EscalationId id, LocalDate on, String effect, Actor by) {
        EscalationRules.theOfficeKeepsThem(by);
        var escalation = escalations.require(id);
        EscalationRules.itIsClosedWithItsEffect(escalation, effect);
        var reply = escalation.reply();
        EscalationRules.oneAfterTheOther(
                "closedOn",
                on,
                reply == null ? escalation.raisedOn() : reply.on(),
                InWords.dayOf(clock.instant()));
        onlyIfUnchanged(
                jdbc.sql(
                                """
                                update board.escalation
                                   set closed_on = :on, effect = :effect, closed_by = :by, version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("on", on)
                        .param("effect", effect.strip())
                        .param("by", by.name())
                        .param("id", id.value())
                        .param("version", escalation.version())
                        .update());
        AuditTrail.wrote(id.value());
    }

    private static void onlyIfUnchanged(int updated) {
        if (updated == 0) {
            throw new OptimisticLockingFailureException("Answered by somebody else since");
        }
    }
}
