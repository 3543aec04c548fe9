package org.lineofsight.partnership.scrutiny.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.lineofsight.ActingDatabase;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;

class DutyRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private static void refuses(String code, ThrowingCallable rule) {
        assertThatThrownBy(rule)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    @Test
    void the_office_and_the_scrutineer_keep_the_checklist() {
        DutyRules.theOfficeOrTheScrutineerAssesses(ActingDatabase.actor(Role.SCRUTINEER));
        DutyRules.theOfficeOrTheScrutineerAssesses(ActingDatabase.actor(Role.PARTNERSHIP_OFFICER));
        refuses(
                "duty.who",
                () ->
                        DutyRules.theOfficeOrTheScrutineerAssesses(
                                ActingDatabase.actor(Role.EXECUTIVE_PARTNER)));
    }

    @Test
    void whatever_is_said_of_a_duty_has_its_evidence_and_its_day() {
        DutyRules.whatIsSaidHasItsEvidence(DutyState.MET, "Published in June", TODAY, TODAY);
        DutyRules.whatIsSaidHasItsEvidence(DutyState.NOT_ASSESSED, "", null, TODAY);
        refuses(
                "duty.evidence",
                () -> DutyRules.whatIsSaidHasItsEvidence(DutyState.NOT_MET, "", TODAY, TODAY));
        refuses(
                "duty.assessed-on",
                () -> DutyRules.whatIsSaidHasItsEvidence(DutyState.MET, "E", null, TODAY));
        refuses(
                "duty.future",
                () ->
                        DutyRules.whatIsSaidHasItsEvidence(
                                DutyState.MET, "E", TODAY.plusDays(1), TODAY));
        refuses(
                "duty.not-assessed",
                () -> DutyRules.whatIsSaidHasItsEvidence(DutyState.NOT_ASSESSED, "", TODAY, TODAY));
    }

    @Test
    void what_nobody_has_assessed_is_never_counted_as_not_met() {
        var duties = Edition.E2023.duties();
        var all =
                List.of(
                        Standing.nothingSaid(duties.get(0)),
                        Standing.nothingSaid(duties.get(1)),
                        new Standing(
                                duties.get(2), DutyState.NOT_MET, null, null, "E", TODAY, "X"));

        var counts = DutyRules.counts(all);

        assertThat(counts)
                .containsEntry(DutyState.NOT_ASSESSED, 2L)
                .containsEntry(DutyState.NOT_MET, 1L)
                .containsEntry(DutyState.MET, 0L);
    }

    @Test
    void each_edition_has_its_duties_each_once_with_a_chapter_that_it_has() {
        for (var edition : Edition.all()) {
            var codes = edition.duties().stream().map(Edition.Duty::code).toList();
            assertThat(new HashSet<>(codes)).as(edition.name()).hasSameSizeAs(codes);
            assertThat(edition.duties())
                    .as(edition.name())
                    .hasSizeGreaterThan(15)
                    .allSatisfy(duty -> {
                        assertThat(duty.chapter())
                                .isBetween(1, edition.equals(Edition.E2018) ? 5 : 6);
                        assertThat(duty.words()).isNotBlank();
                    });
        }
    }
}
