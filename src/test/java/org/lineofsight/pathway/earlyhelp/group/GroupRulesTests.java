package org.lineofsight.pathway.earlyhelp.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.earlyhelp.family.ConsentAnswer;
import org.lineofsight.pathway.earlyhelp.family.Member;
import org.lineofsight.pathway.earlyhelp.family.Sharing;
import org.lineofsight.platform.rules.RuleBroken;

class GroupRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static Member member(@Nullable ConsentAnswer answer, Sharing... covers) {
        return new Member(
                UUID.randomUUID(),
                false,
                null,
                "Somebody Invented",
                "",
                "Mother",
                null,
                null,
                null,
                YesNo.YES,
                answer,
                Set.of(covers),
                null,
                null,
                null,
                null);
    }

    private static void refuses(ThrowingCallable act, String words) {
        assertThatThrownBy(act).isInstanceOf(RuleBroken.class).hasMessageContaining(words);
    }

    @Test
    void a_group_hears_a_name_only_where_somebody_agreed_to_that_and_nobody_said_no() {
        var agrees = member(ConsentAnswer.GIVEN, Sharing.KEY_WORKER, Sharing.GROUP);
        assertThat(GroupRules.theGroupMayHearTheName(List.of(agrees, member(null)))).isTrue();
        assertThat(GroupRules.theGroupMayHearTheName(List.of(member(null)))).isFalse();
        assertThat(
                        GroupRules.theGroupMayHearTheName(
                                List.of(member(ConsentAnswer.GIVEN, Sharing.TEAM))))
                .isFalse();
        assertThat(
                        GroupRules.theGroupMayHearTheName(
                                List.of(agrees, member(ConsentAnswer.REFUSED))))
                .isFalse();
        assertThat(
                        GroupRules.theGroupMayHearTheName(
                                List.of(agrees, member(ConsentAnswer.WITHDRAWN))))
                .isFalse();
    }

    @Test
    void without_agreement_a_family_is_discussed_without_its_name() {
        refuses(
                () -> GroupRules.byNameOnlyWithConsent(true, List.of(member(null))),
                "has not agreed");
        assertThatCode(() -> GroupRules.byNameOnlyWithConsent(false, List.of(member(null))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_group_is_asked_something_on_a_day_to_come() {
        refuses(() -> GroupRules.aGroupIsAskedSomething(" "), "ask the group");
        refuses(() -> GroupRules.theGroupIsStillToMeet(DAY.minusDays(1), DAY), "still to come");
    }

    @Test
    void advice_says_who_takes_it_on() {
        refuses(() -> GroupRules.adviceSaysWhoTakesItOn(" ", "School"), "advised");
        refuses(() -> GroupRules.adviceSaysWhoTakesItOn("See the nurse", " "), "takes it on");
    }
}
