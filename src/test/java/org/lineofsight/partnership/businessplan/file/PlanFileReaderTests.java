package org.lineofsight.partnership.businessplan.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.partnership.businessplan.plan.NewPlan;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.FileState;
import org.lineofsight.platform.tables.NotATable;
import org.lineofsight.platform.tables.Remark;
import org.lineofsight.platform.tables.TableDownload;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Verdict;
import org.lineofsight.platform.time.ReportingYear;

/** A plan as a file: every row is accepted, queried or refused, with its line and its column. */
class PlanFileReaderTests {

    private static final String HEAD =
            "Priority,Priority title,Sponsor,Action,What,Lead person,Board lead,Lead agency,Timescale,Due,Dated milestones,Measures,Outcomes\n";

    private static ReadPlan read(String rows) {
        return read((HEAD + rows).getBytes(StandardCharsets.UTF_8));
    }

    private static ReadPlan read(byte[] content) {
        try {
            return new PlanFileReader(TableFile.read(content), List.of()).read();
        } catch (NotATable e) {
            throw new IllegalStateException(e);
        }
    }

    private static String refusals(ReadPlan read) {
        return read.remarks().stream()
                .filter(each -> each.verdict() == Verdict.REFUSED)
                .map(Remark::inWords)
                .collect(Collectors.joining("\n"));
    }

    @ParameterizedTest
    @EnumSource
    void a_file_is_taken_in_once(FileState state) {
        var file =
                new PlanFile(
                        UUID.randomUUID(),
                        "plan.csv",
                        new NewPlan(
                                "Plan",
                                Strand.CHILDREN,
                                new ReportingYear(2026),
                                new ReportingYear(2026),
                                null),
                        state,
                        null,
                        Instant.EPOCH,
                        "Tess");
        if (state == FileState.RECEIVED) {
            PlanFileRules.waitsToBeTaken(file);
        } else {
            assertThatThrownBy(() -> PlanFileRules.waitsToBeTaken(file))
                    .hasFieldOrPropertyWithValue("code", "plan.file-settled");
        }
    }

    @Test
    void a_whole_row_is_accepted() {
        var read =
                read(
                        "1,Neglect,A director,1.1,Train staff,Learning and development manager,A chief,,By March,31/03/2027,30/09/2026: begun,Attendees,They know\n");
        assertThat(read.accepted()).isEqualTo(1);
        assertThat(read.worth()).isEmpty();
        var action = read.priorities().getFirst().actions().getFirst();
        assertThat(action.words().dueOn()).isEqualTo(LocalDate.of(2027, 3, 31));
        assertThat(action.words().lead()).isEqualTo("Learning and development manager");
        assertThat(action.milestones())
                .containsExactly(new ReadPlan.ReadMilestone(LocalDate.of(2026, 9, 30), "begun"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x,Neglect,,1.1,Train,A post,,,,,,Count, | Line 2, Priority: “x” is not a priority’s number",
                "1,Neglect,,2.1,Train,A post,,,,,,Count, | Line 2, Action: “2.1” is not a number of priority 1",
                "1,Neglect,,one,Train,A post,,,,,,Count, | Line 2, Action: “one” is not an action’s number",
                "1,Neglect,,1.1,,A post,,,,,,Count, | Line 2, What: It does not say what is to be done",
                "1,Neglect,,1.1,Train,Mary and Tom,,,,,,Count, | Line 2, Lead person: “Mary and Tom”: Name one person or post",
                "1,Neglect,,1.1,Train,X / Y,,,,,,Count, | Line 2, Lead person: “X / Y”: Name one person or post",
                "1,Neglect,,1.1,Train,A post,,,,soon,,Count, | Line 2, Due: “soon” is not a day",
                "1,Neglect,,1.1,Train,A post,,,,31/02/2027,,Count, | Line 2, Due: “31/02/2027” is not a day that the calendar has",
                "1,Neglect,,1.1,Train,A post,,,,,launch,Count, | Line 2, Dated milestones: “launch” is not a day, a colon",
                "1,,,1.1,Train,A post,,,,,,Count, | Line 2, Priority title: The first row of priority 1 does not say what it is"
            })
    void a_row_that_cannot_be_read_is_refused_with_its_line_column_and_reason(
            String row, String reason) {
        var read = read(row + "\n");
        assertThat(read.refused()).isEqualTo(1);
        assertThat(refusals(read)).startsWith(reason);
    }

    @Test
    void a_second_lead_on_a_row_of_its_own_is_a_number_twice_and_refused() {
        var read =
                read(
                        """
                        1,Neglect,A director,1.1,Train,Mary,,,,,,Count,
                        1,Neglect,A director,1.1,Train,Tom,,,,,,Count,
                        """);
        assertThat(read.refused()).isEqualTo(1);
        assertThat(refusals(read)).startsWith("Line 3, Action: 1.1 is on line 2 already");
    }

    @Test
    void a_priority_has_one_title_and_one_sponsor() {
        var read =
                read(
                        """
                        1,Neglect,A director,1.1,Train,Mary,,,,,,Count,
                        1,Exploitation,A chief,1.2,Train,Tom,,,,,,Count,
                        """);
        assertThat(refusals(read))
                .contains(
                        "Line 3, Priority title: Priority 1 is called otherwise on line 2",
                        "Line 3, Sponsor: Priority 1 has another sponsor above");
    }

    @Test
    void what_is_missing_is_queried_and_taken() {
        var read =
                read("1,Neglect,,1.1,Train,,,A hospital,,,,,\n2,Voice of the child,,,,,,,,,,,\n");
        assertThat(read.refused()).isZero();
        assertThat(read.queried()).isEqualTo(1);
        assertThat(read.worth().stream().map(Remark::inWords))
                .contains(
                        "Line 2: It has no lead and no date and no measure, and will be red.",
                        "Line 2, Lead agency: No agency here is called “A hospital”. It is kept in words, and nobody is asked.",
                        "Line 2, Sponsor: Priority 1 has no sponsor, and will be red.",
                        "Line 3: Priority 2 has no action, and will be red.");
    }

    private static void broken(String code, ReadPlan read) {
        assertThatThrownBy(
                        () -> {
                            PlanFileRules.nothingIsHalfImported(read);
                            PlanFileRules.holdsAPlan(read);
                        })
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    @Test
    void a_file_with_a_refused_row_or_without_a_priority_is_kept_out() {
        broken("plan.file-refused", read("x,Neglect,,1.1,Train,,,,,,,,\n"));
        broken("plan.file-empty", read(""));
    }

    @Test
    void a_colour_in_a_file_is_not_taken() throws Exception {
        var read =
                new PlanFileReader(
                                TableFile.read(
                                        "Priority,Priority title,What,RAG\n1,Neglect,Train,Green\n"
                                                .getBytes(StandardCharsets.UTF_8)),
                                List.of())
                        .read();
        assertThat(read.notes().stream().map(Remark::message))
                .anyMatch(note -> note.contains("“RAG” is left out"));
    }

    @Test
    void a_file_without_the_columns_it_needs_is_refused() {
        assertThatThrownBy(
                        () -> read("Title,What\nNeglect,Train\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        RuleBroken.class,
                        broken -> assertThat(broken.code()).isEqualTo("plan.file-column"))
                .hasMessageContaining("“Priority”");
    }

    @Test
    void the_workbook_of_a_spreadsheet_reads_as_its_table_does() {
        var table =
                List.of(
                        List.of("Priority", "Priority title", "Action", "What"),
                        List.of("1", "Neglect", "1.10", "Train"));
        assertThat(
                        read(TableDownload.xlsx("Plan", table))
                                .priorities()
                                .getFirst()
                                .actions()
                                .getFirst()
                                .number())
                .isEqualTo(10);
    }

    @Test
    void the_hertfordshire_plan_reads_whole_and_names_nobody() throws IOException {
        try (var in = getClass().getResourceAsStream("/demo/plan/hertfordshire-2016-17.csv")) {
            var content = java.util.Objects.requireNonNull(in).readAllBytes();
            var read = read(content);
            assertThat(read.refused()).isZero();
            assertThat(read.priorities()).hasSize(5);
            assertThat(read.priorities().stream().map(each -> each.actions().size()))
                    .containsExactly(2, 5, 4, 4, 4);
            var actions =
                    read.priorities().stream().flatMap(each -> each.actions().stream()).toList();
            assertThat(actions)
                    .allSatisfy(each -> {
                        assertThat(each.words().lead()).isNotNull();
                        assertThat(each.words().timescale()).isNotNull();
                        assertThat(each.words().measures()).isNotNull();
                        assertThat(each.words().outcomes()).isNotNull();
                    });
            assertThat(
                            actions.stream()
                                    .map(each -> each.words().lead())
                                    .filter("Learning and development manager"::equals))
                    .hasSize(5);
        }
    }
}
