package org.lineofsight.partnership.scrutiny.year;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.ActingDatabase;
import org.lineofsight.partnership.scrutiny.ActivityId;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;

class YearRulesTests {

    private static final ReportingYear YEAR = new ReportingYear(2026);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static Activity activity(Activity.@Nullable Outcome outcome) {
        return new Activity(
                ActivityId.next(),
                YEAR,
                ActivityKind.VISIT,
                "The front door",
                "How calls are taken",
                TODAY,
                outcome);
    }

    private static void refuses(String code, ThrowingCallable rule) {
        assertThatThrownBy(rule)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PARTNERSHIP_OFFICER", "EXECUTIVE_PARTNER"})
    void those_who_are_scrutinised_do_not_write_scrutiny(Role other) {
        YearRules.theScrutineerWrites(ActingDatabase.actor(Role.SCRUTINEER));
        refuses(
                "scrutiny.scrutineer",
                () -> YearRules.theScrutineerWrites(ActingDatabase.actor(other)));
        YearRules.onlyTheScrutineerSigns(ActingDatabase.actor(Role.SCRUTINEER), "Well done");
        refuses(
                "scrutiny.sign",
                () -> YearRules.onlyTheScrutineerSigns(ActingDatabase.actor(other), "Well done"));
        refuses(
                "scrutiny.commentary",
                () -> YearRules.onlyTheScrutineerSigns(ActingDatabase.actor(Role.SCRUTINEER), " "));
    }

    @Test
    void an_activity_is_planned_within_its_year() {
        YearRules.itIsPlannedWithinTheYear(YEAR, LocalDate.of(2027, 3, 31));
        refuses(
                "scrutiny.year",
                () -> YearRules.itIsPlannedWithinTheYear(YEAR, LocalDate.of(2027, 4, 1)));
    }

    @Test
    void it_is_said_once_what_was_found_or_why_it_was_not_held() {
        YearRules.itIsSaidWhatCameOfIt(activity(null), TODAY, "Calls are taken well", TODAY);
        YearRules.itIsSaidWhatCameOfIt(activity(null), null, "The team was away", TODAY);
        refuses(
                "scrutiny.words",
                () -> YearRules.itIsSaidWhatCameOfIt(activity(null), null, " ", TODAY));
        refuses(
                "scrutiny.future",
                () ->
                        YearRules.itIsSaidWhatCameOfIt(
                                activity(null), TODAY.plusDays(1), "Found", TODAY));
        refuses(
                "scrutiny.over",
                () ->
                        YearRules.itIsSaidWhatCameOfIt(
                                activity(new Activity.Outcome(TODAY, "Found", "X")),
                                TODAY,
                                "Again",
                                TODAY));
    }
}
