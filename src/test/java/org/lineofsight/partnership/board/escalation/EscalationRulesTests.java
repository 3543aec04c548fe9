package org.lineofsight.partnership.board.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.ActingDatabase;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;

class EscalationRulesTests {

    private static final LocalDate RAISED = LocalDate.of(2026, 9, 1);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Escalation escalation(boolean replied, boolean closed) {
        return new Escalation(
                EscalationId.next(),
                "E-26-7K2PQX",
                GroupId.next(),
                "Quality Group",
                GroupId.next(),
                "The board",
                "Auditors are not released",
                "It is about time of staff",
                "Agree two days a year",
                RAISED,
                "Somebody Invented",
                replied ? new Escalation.Reply(RAISED, "Agreed", "It is needed", "X") : null,
                closed ? RAISED : null,
                closed ? "Four more auditors" : null,
                closed ? "X" : null,
                null,
                0);
    }

    private static void refuses(String code, ThrowingCallable rule) {
        assertThatThrownBy(rule)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    @Test
    void only_the_office_keeps_escalations() {
        EscalationRules.theOfficeKeepsThem(ActingDatabase.actor(Role.PARTNERSHIP_OFFICER));
        refuses(
                "escalation.office",
                () ->
                        EscalationRules.theOfficeKeepsThem(
                                ActingDatabase.actor(Role.EXECUTIVE_PARTNER)));
    }

    @Test
    void an_issue_goes_up_and_not_sideways() {
        var board = GroupId.next();
        EscalationRules.itGoesUpwards(board, List.of(GroupId.next(), board));
        refuses(
                "escalation.upwards",
                () -> EscalationRules.itGoesUpwards(GroupId.next(), List.of(board)));
    }

    @Test
    void it_says_what_it_is_why_it_is_not_settled_below_and_what_is_asked() {
        EscalationRules.itSaysWhatIsAsked("What", "Why", "Asked");
        refuses("escalation.what", () -> EscalationRules.itSaysWhatIsAsked("", "Why", "Asked"));
        refuses("escalation.why", () -> EscalationRules.itSaysWhatIsAsked("What", "", "Asked"));
        refuses("escalation.asked", () -> EscalationRules.itSaysWhatIsAsked("What", "Why", ""));
    }

    @Test
    void each_step_comes_after_the_one_before_and_not_in_the_future() {
        EscalationRules.oneAfterTheOther("on", RAISED, RAISED, TODAY);
        refuses(
                "escalation.order",
                () -> EscalationRules.oneAfterTheOther("on", RAISED.minusDays(1), RAISED, TODAY));
        refuses(
                "escalation.future",
                () -> EscalationRules.oneAfterTheOther("on", TODAY.plusDays(1), RAISED, TODAY));
    }

    @Test
    void a_reply_has_a_reason_and_is_given_once() {
        EscalationRules.theReplyHasAReason(escalation(false, false), "Agreed", "Because");
        refuses(
                "escalation.decision",
                () -> EscalationRules.theReplyHasAReason(escalation(false, false), "", "Because"));
        refuses(
                "escalation.reason",
                () -> EscalationRules.theReplyHasAReason(escalation(false, false), "Agreed", ""));
        refuses(
                "escalation.replied",
                () -> EscalationRules.theReplyHasAReason(escalation(true, false), "A", "B"));
    }

    @Test
    void it_is_closed_after_the_reply_with_what_came_of_it() {
        EscalationRules.itIsClosedWithItsEffect(escalation(true, false), "More auditors");
        refuses(
                "escalation.unanswered",
                () -> EscalationRules.itIsClosedWithItsEffect(escalation(false, false), "X"));
        refuses(
                "escalation.closed",
                () -> EscalationRules.itIsClosedWithItsEffect(escalation(true, true), "X"));
        refuses(
                "escalation.effect",
                () -> EscalationRules.itIsClosedWithItsEffect(escalation(true, false), ""));
    }
}
