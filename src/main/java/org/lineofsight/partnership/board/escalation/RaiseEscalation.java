package org.lineofsight.partnership.board.escalation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.partnership.board.BoardTimescales;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.References;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Puts an issue to a group above; the clock of the reply begins. */
@UseCase
public class RaiseEscalation {

    private final Groups groups;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    RaiseEscalation(Groups groups, Clocks clocks, JdbcClient jdbc, Clock clock) {
        this.groups = groups;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param why it cannot be settled below
     */
    public record NewEscalation(
            GroupId from, GroupId to, String what, String why, String asked, LocalDate raisedOn) {}

    /**
     * @throws RuleBroken where it does not go upwards, or leaves something out
     */
    public EscalationId raise(NewEscalation raised, Actor by) {
        EscalationRules.theOfficeKeepsThem(by);
        var now = clock.instant();
        var from = groups.require(raised.from(), raised.raisedOn());
        AllRules.hold(
                () ->
                        EscalationRules.oneAfterTheOther(
                                "raisedOn",
                                raised.raisedOn(),
                                from.establishedOn(),
                                InWords.dayOf(now)),
                () ->
                        EscalationRules.itGoesUpwards(
                                raised.to(), groups.above(raised.from(), raised.raisedOn())),
                () ->
                        EscalationRules.itSaysWhatIsAsked(
                                raised.what(), raised.why(), raised.asked()));
        var id = EscalationId.next();
        jdbc.sql(
                        """
                        insert into board.escalation (id, version, reference, from_group, to_group, what, why, asked,
                            raised_on, raised_by, raised_at)
                        values (:id, 0, :reference, :from, :to, :what, :why, :asked, :on, :by, :at)
                        """)
                .param("id", id.value())
                .param("reference", "E-" + References.next(raised.raisedOn()))
                .param("from", raised.from().value())
                .param("to", raised.to().value())
                .param("what", raised.what().strip())
                .param("why", raised.why().strip())
                .param("asked", raised.asked().strip())
                .param("on", raised.raisedOn())
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .update();
        clocks.start(
                BoardTimescales.ESCALATION_REPLY,
                Subject.of(Escalations.KIND, id),
                SeenWith.record(Governance.READERS),
                raised.raisedOn());
        AuditTrail.wrote(id.value());
        return id;
    }
}
