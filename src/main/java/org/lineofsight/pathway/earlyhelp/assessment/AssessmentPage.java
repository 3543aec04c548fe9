package org.lineofsight.pathway.earlyhelp.assessment;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Assessment;
import org.lineofsight.pathway.earlyhelp.family.Family;
import org.lineofsight.pathway.earlyhelp.family.Member;
import org.lineofsight.pathway.earlyhelp.family.Scale;
import org.lineofsight.platform.web.SummaryRow;
import org.lineofsight.platform.web.TaskRow;

/**
 * An assessment with its parts.
 *
 * @param assessment absent before it is begun
 * @param writes whether the reader writes here
 * @param problem why it could not be completed; absent where nobody tried
 */
public record AssessmentPage(
        Family family,
        @Nullable Assessment assessment,
        List<Scale> scales,
        List<Member> members,
        boolean writes,
        @Nullable String problem) {

    private String here() {
        return family.address() + "/assessment/";
    }

    public List<TaskRow> tasks() {
        var tasks = new ArrayList<TaskRow>();
        var written = assessment;
        if (written == null) {
            return tasks;
        }
        for (var part : Part.values()) {
            var href = here() + part.path();
            tasks.add(
                    part.written(written, scaled())
                            ? TaskRow.done(part.label(), href)
                            : TaskRow.open(part.label(), href, "To do"));
        }
        var asked = members.stream().allMatch(member -> member.answer() != null);
        var people = family.address() + "#people";
        tasks.add(
                asked
                        ? TaskRow.done("What each of the family agrees to share", people)
                        : TaskRow.open("What each of the family agrees to share", people, "To do"));
        return tasks;
    }

    private boolean scaled() {
        var written = assessment;
        return written != null
                && scales.stream().anyMatch(each -> each.about().equals(written.id()));
    }

    public boolean ready() {
        var written = assessment;
        return written != null
                && Arrays.stream(Part.values()).allMatch(part -> part.written(written, scaled()));
    }

    /** What is written, part by part. */
    public List<SummaryRow> rows(Part part) {
        var in = assessment;
        if (in == null) {
            return List.of();
        }
        return switch (part) {
            case CHILD -> needs(in.childNeeds(), in.childStrengths());
            case PARENTING -> needs(in.parentingNeeds(), in.parentingStrengths());
            case HOME -> needs(in.homeNeeds(), in.homeStrengths());
            case VOICES ->
                    List.of(
                            SummaryRow.of(
                                    "The child",
                                    in.childSaidAbsent() == null
                                            ? in.childSaid()
                                            : in.childSaidAbsent().label()),
                            SummaryRow.of("The family", in.familySaid()));
            case WORRY ->
                    scales.stream()
                            .filter(scale -> scale.about().equals(in.id()))
                            .map(scale -> SummaryRow.of(scale.who().label(), scale.words()))
                            .toList();
            case ANALYSIS -> List.of(SummaryRow.of("What we make of it", in.analysis()));
        };
    }

    private static List<SummaryRow> needs(@Nullable String needs, @Nullable String strengths) {
        return List.of(
                SummaryRow.of("What is needed", needs),
                SummaryRow.of("What is going well", strengths));
    }
}
