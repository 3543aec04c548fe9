package org.lineofsight.partnership.dataset;

import static org.lineofsight.partnership.dataset.Column.count;
import static org.lineofsight.partnership.dataset.Column.group;
import static org.lineofsight.partnership.dataset.Column.key;
import static org.lineofsight.partnership.dataset.Column.keyDate;
import static org.lineofsight.partnership.dataset.Column.money;
import static org.lineofsight.partnership.dataset.Column.note;
import static org.lineofsight.partnership.dataset.Column.number;
import static org.lineofsight.partnership.dataset.Column.printedPercent;

import java.util.List;
import java.util.Optional;
import org.lineofsight.partnership.dataset.TableKind.Layout;

/**
 * Every table that the partnership knows, each declared once. The order is that of the yearly
 * report.
 */
public final class TableKinds {

    public static final TableKind CONTRIBUTIONS =
            kind(
                    "contributions",
                    "Contributions",
                    "What each partner paid into the partnership's budget in the year.",
                    Layout.of(
                            key("agency", "Partner"),
                            money("amount_gbp", "Amount").additive(),
                            printedPercent("printed_percent", "Share as printed").optional()));

    public static final TableKind SPENDING =
            kind(
                    "spending",
                    "Spending",
                    "What the partnership's budget was in the year: what came in, what was taken from reserves, and what was spent.",
                    Layout.of(key("line", "What"), money("amount_gbp", "Amount")));

    public static final TableKind BUDGET =
            byYear(
                    "budget",
                    "Budget",
                    "What the partnership plans to spend in the year named.",
                    Layout.of(
                            key("expenditure", "Spent on"),
                            money("amount_gbp", "Amount").additive()));

    public static final TableKind TRAINING_BY_COURSE =
            kind(
                    "training_by_course",
                    "Training by course",
                    "People who attended each of the partnership's courses in the year. Somebody who came to two courses is counted twice.",
                    Layout.of(
                            group("theme", "Theme").optional(),
                            key("event", "Course"),
                            count("attended", "Attended").additive(),
                            note("note", "Note")),
                    Layout.of(
                            key("course", "Course"),
                            count("attended", "Attended").additive(),
                            count("times_run", "Times run").additive().optional()));

    public static final TableKind TRAINING_BY_ORGANISATION =
            kind(
                    "training_by_organisation",
                    "Training by organisation",
                    "The same attendances, by the kind of organisation that the learners came from.",
                    Layout.of(
                            key("organisation_type", "Organisation"),
                            count("attended", "Attended").additive()));

    public static final TableKind TRAINING_BY_AGENCY =
            kind(
                    "training_by_agency",
                    "Training by agency",
                    "The same attendances, by the agency that the learners came from.",
                    Layout.of(key("agency", "Agency"), count("attended", "Attended").additive()));

    public static final TableKind EXPLOITATION =
            kind(
                    "exploitation",
                    "Missing children and exploitation",
                    "How many children it happened to, and how often, in the year. A child to whom it happened twice is one child and two events.",
                    Layout.of(
                                    key("measure", "What happened"),
                                    count("children", "Children"),
                                    count("total", "Times"))
                            .withBound(
                                    "children", "total", "more children than times it happened"));

    public static final TableKind EXPLOITATION_RISK =
            kind(
                    "exploitation_risk",
                    "Levels of exploitation risk",
                    "Children identified in the year as vulnerable to exploitation, by the level of risk. A child can stand under both kinds, so"
                            + " the kinds are not added together.",
                    Layout.of(
                            group("kind", "Kind of exploitation"),
                            key("level", "Level of risk"),
                            count("children", "Children").additiveWithinGroup()));

    public static final TableKind BOARD_ATTENDANCE =
            kind(
                    "board_attendance",
                    "Attendance at the board",
                    "How many of the board's meetings in the year each member, or somebody in their place, came to.",
                    Layout.of(
                                    key("role", "Member"),
                                    count("attended", "Meetings attended").additive(),
                                    count("meetings", "Meetings held").additive(),
                                    printedPercent(
                                                    "printed_percent_of_meetings_attended",
                                                    "Attendance as printed")
                                            .optional())
                            .withBound(
                                    "attended",
                                    "meetings",
                                    "more meetings attended than were held"),
                    Layout.of(
                            group("agency", "Agency"),
                            key("representation", "Represented by"),
                            printedPercent(
                                    "printed_percent_of_meetings_attended",
                                    "Attendance as printed")));

    public static final TableKind INDICATORS =
            kind(
                    "indicators",
                    "Indicators",
                    "The partnership's measures for the year, with last year's figure and the target where there is one.",
                    Layout.of(
                            key("indicator", "Indicator"),
                            number("value", "This year"),
                            note("unit", "Unit"),
                            number("previous_year", "Last year").optional(),
                            number("target", "Target").optional(),
                            note("polarity", "Which way is better"),
                            note("note", "Note")));

    public static final TableKind NUMBERS =
            kind(
                    "numbers",
                    "The partnership in numbers",
                    "The partnership's measures, a column for each year.",
                    Layout.of(key("indicator", "Indicator")).withAColumnPerYear());

    public static final TableKind NEGLECT_PLANS =
            kind(
                    "neglect_plans",
                    "Child protection plans because of neglect",
                    "Children subject to a child protection plan on the day named, and how many of them because of neglect.",
                    Layout.of(
                                    keyDate("at", "On"),
                                    count("on_cp_plan", "Children with a plan"),
                                    count("due_to_neglect", "Because of neglect"),
                                    printedPercent("printed_percent", "Share as printed")
                                            .optional())
                            .withBound(
                                    "due_to_neglect",
                                    "on_cp_plan",
                                    "more plans because of neglect than plans"));

    public static final TableKind ALLEGATIONS =
            kind(
                    "allegations",
                    "Allegations against people who work with children",
                    "Allegations recorded by the local authority's designated officer in the twelve months named, and how many reached the child"
                            + " protection threshold.",
                    Layout.of(
                                    key("year", "Twelve months"),
                                    count("allegations", "Allegations"),
                                    count("reached_threshold", "Reached the threshold"))
                            .withBound(
                                    "reached_threshold",
                                    "allegations",
                                    "more allegations that reached the threshold than allegations"));

    public static final TableKind ALLEGATIONS_BY_SECTOR =
            kind(
                    "allegations_by_sector",
                    "Allegations that reached the threshold, by sector",
                    "Of the allegations that reached the child protection threshold, the share about people working in each sector.",
                    Layout.of(
                            key("sector", "Sector"),
                            printedPercent(
                                    "printed_percent_of_threshold_allegations",
                                    "Share as printed")));

    public static final TableKind PRIVATE_FOSTERING =
            kind(
                    "private_fostering",
                    "Private fostering",
                    "Children looked after for 28 days or more by somebody who is not a close relative, as far as the council was told of it.",
                    Layout.of(key("measure", "What was counted"), count("count", "Number")));

    public static final TableKind CHILD_DEATHS =
            kind(
                    "child_deaths",
                    "Child deaths reviewed",
                    "Deaths that the child death overview panel reviewed in the year, whenever the child died.",
                    Layout.of(key("measure", "What was counted"), count("value", "Number")));

    public static final List<TableKind> ALL =
            List.of(
                    CONTRIBUTIONS,
                    SPENDING,
                    BUDGET,
                    TRAINING_BY_COURSE,
                    TRAINING_BY_ORGANISATION,
                    TRAINING_BY_AGENCY,
                    INDICATORS,
                    NUMBERS,
                    EXPLOITATION,
                    EXPLOITATION_RISK,
                    NEGLECT_PLANS,
                    ALLEGATIONS,
                    ALLEGATIONS_BY_SECTOR,
                    PRIVATE_FOSTERING,
                    CHILD_DEATHS,
                    BOARD_ATTENDANCE);

    /**
     * What a yearly report is about, each with the tables that can say it: partnerships count
     * learners by organisation or by agency, and measure by indicators or in numbers.
     */
    public static final List<List<TableKind>> SUBJECTS =
            List.of(
                    List.of(CONTRIBUTIONS),
                    List.of(SPENDING),
                    List.of(BUDGET),
                    List.of(TRAINING_BY_COURSE),
                    List.of(TRAINING_BY_ORGANISATION, TRAINING_BY_AGENCY),
                    List.of(INDICATORS, NUMBERS),
                    List.of(EXPLOITATION),
                    List.of(EXPLOITATION_RISK),
                    List.of(NEGLECT_PLANS),
                    List.of(ALLEGATIONS),
                    List.of(ALLEGATIONS_BY_SECTOR),
                    List.of(PRIVATE_FOSTERING),
                    List.of(CHILD_DEATHS),
                    List.of(BOARD_ATTENDANCE));

    private TableKinds() {}

    /**
     * The kind whose file has this name, {@code .csv} left off, or nothing where the partnership
     * knows no such table.
     */
    public static Optional<TableKind> named(String file) {
        return ALL.stream().filter(kind -> kind.isNameOf(file)).findFirst();
    }

    private static TableKind kind(String name, String title, String definition, Layout... layouts) {
        return new TableKind(name, false, title, definition, List.of(layouts));
    }

    private static TableKind byYear(
            String name, String title, String definition, Layout... layouts) {
        return new TableKind(name, true, title, definition, List.of(layouts));
    }
}
