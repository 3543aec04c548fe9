package org.lineofsight.pathway.childprotection.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.pathway.childprotection.strategy.StrategyDiscussion.Section47;
import org.lineofsight.platform.actor.Actor;

/** What a section 47 enquiry has to answer; its order and its clock are in EnquiryTests. */
class EnquiryRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static void refuses(ThrowingCallable act, String code) {
        assertThatThrownBy(act).hasFieldOrPropertyWithValue("code", code);
    }

    @Test
    void a_child_has_one_enquiry_at_a_time() {
        assertThat(EnquiryRules.aChildHasOneAtATime(true)).isFalse();
        assertThat(EnquiryRules.aChildHasOneAtATime(false)).isTrue();
    }

    @Test
    void the_officer_of_a_joint_enquiry_is_named_and_of_a_single_one_there_is_none() {
        refuses(
                () -> EnquiryRules.theOfficerOfAJointEnquiryIsNamed(Section47.JOINT, " "),
                "enquiry.police");
        assertThatCode(() -> EnquiryRules.theOfficerOfAJointEnquiryIsNamed(Section47.SINGLE, ""))
                .doesNotThrowAnyException();
    }

    @Test
    void findings_and_each_conclusion_are_written() {
        refuses(() -> EnquiryRules.theFindingsAreWritten(" "), "enquiry.findings");
        refuses(() -> EnquiryRules.theOutcomeSaysWhy(null, "x"), "enquiry.outcome");
        refuses(
                () -> EnquiryRules.theOutcomeSaysWhy(Enquiry.Outcome.CONTINUING_RISK, " "),
                "enquiry.why");
    }

    @Test
    void a_manager_decides_against_a_conference_that_waits_and_says_why() {
        refuses(
                () -> EnquiryRules.aManagerDecidesAgainstAConference(Actor.system("test")),
                "enquiry.no-conference-manager");
        refuses(
                () -> EnquiryRules.noConferenceSaysWhy(false, "Moved away"),
                "enquiry.no-conference-needed");
        refuses(() -> EnquiryRules.noConferenceSaysWhy(true, ""), "enquiry.no-conference-why");
    }

    @Test
    void a_conference_follows_its_enquiry() {
        refuses(
                () -> EnquiryRules.aConferenceFollowsItsEnquiry(TODAY.minusDays(1), TODAY),
                "enquiry.conference-before");
        assertThatCode(() -> EnquiryRules.aConferenceFollowsItsEnquiry(TODAY, TODAY))
                .doesNotThrowAnyException();
    }

    @Test
    void what_agencies_are_told_is_written() {
        refuses(() -> EnquiryRules.whatIsToldIsWritten(" "), "enquiry.told");
    }
}
