package org.lineofsight.exchange.lists.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.exchange.lists.AgreementId;
import org.lineofsight.exchange.lists.HowOften;
import org.lineofsight.exchange.lists.ListField;
import org.lineofsight.exchange.lists.SharedStatus;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;

class AgreementRulesTests {

    private static final LocalDate FROM = LocalDate.of(2026, 11, 1);

    private static void broken(String code, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "SOCIAL_WORK_MANAGER")
    void nobody_but_a_social_work_manager_makes_an_agreement(Role role) {
        var actor = new Actor(UUID.randomUUID(), "Tess", UUID.randomUUID(), role, "test");
        broken("agreement.manager", () -> AgreementRules.aManagerMakesIt(actor));
    }

    @Test
    void it_says_what_for_by_what_right_and_which_children() {
        AgreementRules.itSaysWhatForAndByWhatRight("To check", "Section 11");
        broken("agreement.purpose", () -> AgreementRules.itSaysWhatForAndByWhatRight(" ", "x"));
        broken("agreement.basis", () -> AgreementRules.itSaysWhatForAndByWhatRight("x", " "));
        broken("agreement.statuses", () -> AgreementRules.itSaysWhichChildren(List.of()));
    }

    @Test
    void half_a_name_does_not_say_who_is_meant() {
        AgreementRules.itSaysWhoIsMeant(List.of(ListField.NHS_NUMBER));
        AgreementRules.itSaysWhoIsMeant(
                List.of(ListField.GIVEN_NAMES, ListField.FAMILY_NAME, ListField.DATE_OF_BIRTH));
        broken(
                "agreement.fields",
                () ->
                        AgreementRules.itSaysWhoIsMeant(
                                List.of(ListField.GIVEN_NAMES, ListField.FAMILY_NAME)));
    }

    @Test
    void an_agreement_holds_for_a_year_at_most() {
        AgreementRules.itIsLookedAtAgainWithinAYear(FROM, FROM.plusYears(1).minusDays(1));
        broken(
                "agreement.year",
                () -> AgreementRules.itIsLookedAtAgainWithinAYear(FROM, FROM.plusYears(1)));
        broken(
                "agreement.until",
                () -> AgreementRules.itIsLookedAtAgainWithinAYear(FROM, FROM.minusDays(1)));
    }

    @Test
    void both_have_signed_it_and_not_tomorrow() {
        AgreementRules.bothHaveSigned("Us", "Them", FROM, FROM);
        broken("agreement.signed-us", () -> AgreementRules.bothHaveSigned("", "Them", FROM, FROM));
        broken("agreement.signed-them", () -> AgreementRules.bothHaveSigned("Us", "", FROM, FROM));
        broken(
                "agreement.signed-on",
                () -> AgreementRules.bothHaveSigned("Us", "Them", FROM.plusDays(1), FROM));
    }

    @Test
    void a_list_is_kept_for_a_number_of_days() {
        AgreementRules.aListIsKeptForDays(0);
        broken("agreement.keep", () -> AgreementRules.aListIsKeptForDays(366));
    }

    @Test
    void an_agreement_ends_once_and_says_why() {
        var agreement =
                new Agreement(
                        AgreementId.next(),
                        "SL-26-TEST",
                        new Terms(
                                new AgencyId(UUID.randomUUID()),
                                "To check",
                                "Section 11",
                                List.of(SharedStatus.LOOKED_AFTER),
                                List.of(ListField.NHS_NUMBER),
                                HowOften.WEEKLY,
                                FROM,
                                FROM.plusDays(9),
                                0,
                                "Us",
                                "Them",
                                FROM),
                        "A trust",
                        "A manager",
                        Instant.EPOCH,
                        null,
                        null,
                        null,
                        0);
        AgreementRules.itEndsOnceAndSaysWhy(agreement, "Not needed", FROM.plusDays(9));
        broken("agreement.why", () -> AgreementRules.itEndsOnceAndSaysWhy(agreement, " ", FROM));
        broken(
                "agreement.over",
                () -> AgreementRules.itEndsOnceAndSaysWhy(agreement, "Late", FROM.plusDays(10)));
    }
}
