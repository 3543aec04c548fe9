package org.lineofsight.kernel.meetings.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendance;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/**
 * Minutes as one reader may see them: on a page, printed, as a PDF or in a word processor.
 *
 * @param reader whose copy this is, with their agency: on every copy
 * @param printed when, in words
 * @param newer the newest version that this reader has; absent where this is it
 */
public record MinutesDocument(
        Meeting meeting,
        Minutes minutes,
        List<Part> parts,
        String reader,
        String printed,
        @Nullable Integer newer) {

    /** A section with what this reader may see of it. */
    public record Part(Section section, List<String> words) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Part[" + section + "]";
        }
    }

    static List<Part> parts(List<Passage> passages) {
        return Arrays.stream(Section.values())
                .map(section ->
                        new Part(
                                section,
                                passages.stream()
                                        .filter(passage -> passage.section() == section)
                                        .map(Passage::words)
                                        .toList()))
                .filter(part -> !part.words().isEmpty())
                .toList();
    }

    public String title() {
        return "Minutes: " + meeting.title();
    }

    public String address() {
        return meeting.address() + "/minutes/" + minutes.number();
    }

    /** What stands on top of them. */
    public List<SummaryRow> facts() {
        var approval = Objects.requireNonNull(minutes.approval());
        var facts = new ArrayList<SummaryRow>();
        facts.add(SummaryRow.of("About", meeting.about()));
        facts.add(SummaryRow.of("Held", meeting.when()));
        facts.add(
                SummaryRow.of(
                        "Where", meeting.place() == null ? "By video only" : meeting.place()));
        facts.add(SummaryRow.of("Chair", meeting.chair()));
        facts.add(SummaryRow.of("Took part", names(true)));
        facts.add(SummaryRow.of("Asked, and not there", names(false)));
        facts.add(SummaryRow.of("Quorum", quorum()));
        facts.add(
                SummaryRow.of(
                        "Approved",
                        approval.by()
                                + (approval.account().equals(meeting.chairAccount())
                                        ? ", chair, "
                                        : ", ")
                                + InWords.moment(approval.at())));
        if (minutes.because() != null) {
            facts.add(
                    SummaryRow.of(
                            "Version " + minutes.number() + " puts right", minutes.because()));
        }
        return facts;
    }

    private String quorum() {
        var override = meeting.withoutQuorum();
        return meeting.quoracy().verdict().label()
                + (override == null ? "" : ". Went ahead: " + override.because());
    }

    private String names(boolean took) {
        var names = new ArrayList<String>();
        for (var asked : meeting.attendees()) {
            var attendance = asked.attendance();
            if (attendance == null) {
                if (!took) {
                    names.add(asked.who() + " (not recorded)");
                }
            } else if (took != (attendance.tookPart() == Attendance.TookPart.ABSENT)) {
                names.add(
                        (attendance.whoCame() == null ? "" : attendance.whoCame() + ", ")
                                + asked.who()
                                + (took ? " (" + attendance.inWords() + ")" : ""));
            }
        }
        return names.isEmpty() ? "Nobody" : String.join("; ", names);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "MinutesDocument[" + minutes.id() + "]";
    }
}
