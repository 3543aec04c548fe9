package org.lineofsight.pathway.practicetools.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.practicetools.ToolKind;
import org.lineofsight.platform.rules.RuleBroken;

class SheetRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private static Sheet.Line line(@Nullable String answer, @Nullable String words) {
        return new Sheet.Line(
                new Area(1, "food", "Body", "Food and drink", ""), answer, words, null, null);
    }

    private static Sheet sheet(ToolKind kind, String... answers) {
        var lines = new ArrayList<Sheet.Line>();
        for (var answer : answers) {
            lines.add(line(answer, "seen at the door"));
        }
        return new Sheet(
                kind,
                TODAY,
                "Nia",
                YesNo.YES,
                "I like the cat",
                null,
                YesNo.NO,
                YesNo.NO,
                YesNo.NO,
                null,
                null,
                null,
                lines);
    }

    @Test
    void a_sheet_with_everything_in_it_misses_nothing() {
        assertThat(SheetRules.missing(sheet(ToolKind.NEGLECT, "VERY", "NOT_KNOWN"), TODAY))
                .isEmpty();
        assertThat(SheetRules.missing(sheet(ToolKind.GRADED_CARE, "1", "NOT_ASSESSED"), TODAY))
                .isEmpty();
    }

    @Test
    void everything_that_is_missing_is_said_at_once() {
        var empty =
                new Sheet(
                        ToolKind.NEGLECT,
                        null,
                        "",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        TODAY.minusDays(1),
                        List.of(line(null, null), line("PARTLY", null)));
        assertThat(SheetRules.missing(empty, TODAY))
                .extracting(RuleBroken::code)
                .containsExactly(
                        "tool.done-on",
                        "tool.done-by",
                        "tool.answer",
                        "tool.evidence",
                        "tool.child-said",
                        "tool.again-on");
    }

    @ParameterizedTest
    @EnumSource(
            value = ToolKind.class,
            names = {"NEGLECT", "CLUTTER", "GRADED_CARE"})
    void everyAreaIsAnsweredOrNotKnown(ToolKind kind) {
        assertThatThrownBy(
                        () -> SheetRules.everyAreaIsAnsweredOrNotKnown(kind, line(null, "words")))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining(SheetForm.unknown(kind));
        for (var mark : Mark.of(kind)) {
            assertThatCode(() ->
                            SheetRules.everyAreaIsAnsweredOrNotKnown(kind, line(mark.code(), null)))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void a_concern_without_evidence_is_no_concern_yet() {
        assertThatThrownBy(() ->
                        SheetRules.aConcernHasItsEvidence(
                                ToolKind.NEGLECT, line(Mark.PARTLY, null)))
                .hasMessage("Food and drink: write what you have seen or heard");
        assertThatCode(() ->
                        SheetRules.aConcernHasItsEvidence(
                                ToolKind.NEGLECT, line("NOT_KNOWN", null)))
                .doesNotThrowAnyException();
    }

    @Test
    void words_that_do_not_fit_are_not_cut_off_in_silence() {
        assertThatThrownBy(() -> SheetRules.wordsFit(line("VERY", "x".repeat(20_001))))
                .isInstanceOf(RuleBroken.class);
        assertThatCode(() -> SheetRules.wordsFit(line("VERY", "x".repeat(20_000))))
                .doesNotThrowAnyException();
    }

    @Test
    void a_sheet_is_about_a_day_that_has_been_and_somebody_did_it() {
        assertThatThrownBy(() -> SheetRules.itWasDoneOnADay(TODAY.plusDays(1), TODAY))
                .isInstanceOf(RuleBroken.class);
        assertThatCode(() -> SheetRules.itWasDoneOnADay(TODAY, TODAY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> SheetRules.somebodyDidIt(" ")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> SheetRules.theNextTimeIsAhead(TODAY.minusDays(1), TODAY))
                .isInstanceOf(RuleBroken.class);
        assertThatCode(() -> SheetRules.theNextTimeIsAhead(null, TODAY)).doesNotThrowAnyException();
    }

    @Test
    void what_a_sheet_of_each_kind_must_say() {
        var untold = untold(ToolKind.GRADED_CARE);
        assertThatThrownBy(() -> SheetRules.whetherTheAssessorWasTrained(untold))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> SheetRules.theChildsWordsOrWhyNot(untold))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> SheetRules.whoLivesThereIsSaid(untold(ToolKind.CLUTTER)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> SheetRules.aDayHasSomethingInIt(untold(ToolKind.DAY)))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> SheetRules.aCorrectionSaysWhy(" ")).isInstanceOf(RuleBroken.class);
    }

    private static Sheet untold(ToolKind kind) {
        return new Sheet(
                kind,
                TODAY,
                "Nia",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(line(null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "NEGLECT, NOT_CONCERNED, NOT_CONCERNED, KEEP_WATCHING",
        "NEGLECT, NOT_CONCERNED, NOT_KNOWN, FIND_OUT",
        "NEGLECT, NOT_CONCERNED, PARTLY, LEAD",
        "NEGLECT, PARTLY, PARTLY, EARLY_HELP",
        "NEGLECT, NOT_CONCERNED, VERY, FRONT_DOOR",
        "CLUTTER, 3, 1, KEEP_WATCHING",
        "CLUTTER, 4, 1, EARLY_HELP",
        "CLUTTER, 7, 1, FRONT_DOOR",
        "CLUTTER, 1, NOT_SEEN, FIND_OUT",
        "GRADED_CARE, 1, 3, KEEP_WATCHING",
        "GRADED_CARE, 4, 1, EARLY_HELP",
        "GRADED_CARE, 5, NOT_ASSESSED, FRONT_DOOR"
    })
    void theGuideSuggests(ToolKind kind, String one, String other, Advice first) {
        assertThat(SheetRules.theGuideSuggests(sheet(kind, one, other)).getFirst())
                .isEqualTo(first);
    }

    @Test
    void what_nobody_knows_is_to_be_found_out_however_grave_the_rest_is() {
        assertThat(SheetRules.theGuideSuggests(sheet(ToolKind.NEGLECT, "VERY", "NOT_KNOWN")))
                .containsExactly(Advice.FRONT_DOOR, Advice.FIND_OUT);
    }

    @ParameterizedTest
    @CsvSource({
        "NEGLECT, VERY, PARTLY, BETTER",
        "NEGLECT, NOT_CONCERNED, PARTLY, WORSE",
        "NEGLECT, PARTLY, PARTLY, SAME",
        "NEGLECT, NOT_KNOWN, NOT_CONCERNED, NOT_COMPARABLE",
        "NEGLECT, VERY, NOT_KNOWN, NOT_COMPARABLE",
        "CLUTTER, 9, 2, BETTER",
        "CLUTTER, NOT_SEEN, 2, NOT_COMPARABLE",
        "GRADED_CARE, 2, 3, WORSE",
        "GRADED_CARE, 2, NOT_ASSESSED, NOT_COMPARABLE",
        "GRADED_CARE, , 2, NOT_COMPARABLE"
    })
    void an_area_is_better_worse_the_same_or_not_comparable(
            ToolKind kind, String before, String now, Change change) {
        assertThat(
                        Change.between(
                                Mark.find(kind, before).orElse(null),
                                Mark.find(kind, now).orElse(null)))
                .isEqualTo(change);
    }
}
