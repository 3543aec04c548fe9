package org.lineofsight.pathway.practicetools.tool;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.YesNo;
import org.lineofsight.pathway.practicetools.ToolKind;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A sheet that is done.
 *
 * @param before the sheet it is compared with; absent where it is the first, or not the reader's to
 *     see
 * @param mine whether the reader wrote it, and may correct it
 * @param mayStart whether the reader may do it again: they know the child's record
 * @param mayRefer whether the reader is one who tells the front door
 * @param cases referrals and families of the reader, beside which it does not lie yet
 */
public record ToolPage(
        ToolQueries.Tool tool,
        ToolQueries.@Nullable Tool before,
        List<Advice> advice,
        List<ToolQueries.Beside> beside,
        boolean mine,
        boolean mayStart,
        boolean mayRefer,
        List<ToolQueries.CaseChild> cases,
        Field correction) {

    /**
     * One area now and before.
     *
     * @param was absent where the area was not there before
     */
    public record Compared(Sheet.Line now, @Nullable Mark was, Change change) {}

    public ToolKind kind() {
        return tool.kind();
    }

    /** "Neglect screening, Amara Okafor". */
    public String title() {
        return kind().label() + ", " + tool.childName();
    }

    public List<SummaryRow> facts() {
        var sheet = tool.sheet();
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("Age then", tool.childAge()));
        var on = sheet.doneOn();
        rows.add(
                SummaryRow.of(
                        kind() == ToolKind.CLUTTER
                                ? "Seen"
                                : kind() == ToolKind.GRADED_CARE ? "Assessed" : "Done",
                        (on == null ? "" : InWords.dateWithoutWeekday(on) + ", ")
                                + "by "
                                + sheet.doneBy()));
        rows.add(SummaryRow.of("Written by", tool.authorName() + ", " + tool.agencyName()));
        if (sheet.trained() != null) {
            rows.add(SummaryRow.of("Assessor trained in the tool", sheet.trained().label()));
        }
        if (kind() == ToolKind.CLUTTER) {
            rows.add(SummaryRow.of("Children at risk live there", label(sheet.childrenAtRisk())));
            rows.add(SummaryRow.of("Adults at risk live there", label(sheet.adultsAtRisk())));
            rows.add(
                    SummaryRow.of(
                            "Risk of fire",
                            label(sheet.fireRisk())
                                    + (sheet.fireWords() == null ? "" : ": " + sheet.fireWords())));
        }
        if (sheet.againOn() != null) {
            rows.add(SummaryRow.of("To be done again", InWords.date(sheet.againOn())));
        }
        if (tool.correctionReason() != null) {
            rows.add(SummaryRow.of("Corrected because", tool.correctionReason()));
        }
        return rows;
    }

    private static @Nullable String label(@Nullable YesNo answer) {
        return answer == null ? null : answer.label();
    }

    /** Where the assessor was not, or perhaps not, trained, every score is shown with that mark. */
    public @Nullable String untrained() {
        if (tool.sheet().trained() == YesNo.NO) {
            return "Scored by somebody who is not trained in the tool. Do not rely on these scores alone.";
        }
        return tool.sheet().trained() == YesNo.NOT_KNOWN
                ? "Nobody knows whether the assessor was trained in the tool. Do not rely on these scores alone."
                : null;
    }

    private Score score() {
        return new Score(
                kind(), tool.sheet().lines(), before == null ? null : before.sheet().lines());
    }

    /** Areas with concerns, the gravest first, in words. */
    public List<String> concerns() {
        return score().concerns();
    }

    /** Areas of which nobody knows. Never counted with those that give no concern. */
    public long unknown() {
        return score().unknown();
    }

    public long withoutConcern() {
        return score().withoutConcern();
    }

    /** The areas under their headings, each beside what it was. */
    public Map<String, List<Compared>> groups() {
        var score = score();
        var groups = new LinkedHashMap<String, List<Compared>>();
        for (var line : tool.sheet().lines()) {
            groups.computeIfAbsent(line.area().heading(), each -> new ArrayList<>())
                    .add(new Compared(line, score.was(line), score.change(line)));
        }
        return groups;
    }

    /** The same area before; absent where there was none. */
    public Sheet.@Nullable Line oldLine(Sheet.Line line) {
        return score().old(line);
    }

    /** "2 better, 1 worse, 9 the same, 5 not comparable". */
    public String changes() {
        return score().changes();
    }
}
