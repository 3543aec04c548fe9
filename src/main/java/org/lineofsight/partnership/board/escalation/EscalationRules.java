package org.lineofsight.partnership.board.escalation;

import java.time.LocalDate;
import java.util.List;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** How an issue goes up, and comes back. */
final class EscalationRules {

    private static final String LOCAL = "Escalations, edition 1 (local)";

    private EscalationRules() {}

    @Basis(LOCAL + ": the partnership’s office writes escalations and replies down")
    static void theOfficeKeepsThem(Actor actor) {
        if (!actor.is(Role.PARTNERSHIP_OFFICER, Role.SYSTEM)) {
            throw new RuleBroken(
                    "escalation.office", "Only the partnership’s office keeps escalations");
        }
    }

    /**
     * @param above the groups that the one reports to, directly or through others, on that day
     */
    @Basis(LOCAL + ": an issue goes to a group above the one that raises it")
    static void itGoesUpwards(GroupId to, List<GroupId> above) {
        if (!above.contains(to)) {
            throw new RuleBroken(
                    "escalation.upwards",
                    "to",
                    "Choose a group to which the one that raises it reports");
        }
    }

    @Basis(
            LOCAL
                    + ": an escalation says what it is, why it cannot be settled below and what is asked")
    static void itSaysWhatIsAsked(String what, String why, String asked) {
        if (what.isBlank()) {
            throw new RuleBroken("escalation.what", "what", "Write what the issue is");
        }
        if (why.isBlank()) {
            throw new RuleBroken("escalation.why", "why", "Write why it cannot be settled below");
        }
        if (asked.isBlank()) {
            throw new RuleBroken("escalation.asked", "asked", "Write what is asked");
        }
    }

    @Basis(LOCAL + ": it is raised, replied to and closed in that order, and not in the future")
    static void oneAfterTheOther(String field, LocalDate on, LocalDate notBefore, LocalDate today) {
        if (on.isAfter(today)) {
            throw new RuleBroken("escalation.future", field, "The day cannot be in the future");
        }
        if (on.isBefore(notBefore)) {
            throw new RuleBroken(
                    "escalation.order", field, "The day cannot be before the step before");
        }
    }

    @Basis(LOCAL + ": the reply says what is decided, and why, once")
    static void theReplyHasAReason(Escalation escalation, String decision, String reason) {
        if (!escalation.open()) {
            throw new RuleBroken("escalation.replied", "This was replied to already");
        }
        if (decision.isBlank()) {
            throw new RuleBroken("escalation.decision", "decision", "Write what is decided");
        }
        if (reason.isBlank()) {
            throw new RuleBroken("escalation.reason", "reason", "Write why");
        }
    }

    @Basis(LOCAL + ": it is closed once, after the reply, and says what came of it")
    static void itIsClosedWithItsEffect(Escalation escalation, String effect) {
        if (escalation.open()) {
            throw new RuleBroken("escalation.unanswered", "It waits for a reply. Write that first");
        }
        if (escalation.closed()) {
            throw new RuleBroken("escalation.closed", "This was closed already");
        }
        if (effect.isBlank()) {
            throw new RuleBroken("escalation.effect", "effect", "Write what came of it");
        }
    }
}
