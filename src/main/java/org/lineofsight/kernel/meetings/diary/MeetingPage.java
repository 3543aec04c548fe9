package org.lineofsight.kernel.meetings.diary;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.kernel.meetings.NotAsked;
import org.lineofsight.kernel.meetings.Quoracy;
import org.lineofsight.kernel.meetings.invitation.Directory;
import org.lineofsight.kernel.meetings.papers.Papers;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.SummaryRow;

/**
 * A meeting as one of its readers sees it.
 *
 * @param own what this reader was asked as; absent for the chair and the case's people who were not
 * @param begun whether its time has come
 * @param warnings where an invitation may reach nobody; none for those who do not run it
 * @param papers what is handed in, as far as this reader may see it
 * @param notAsked who of the family was not asked; none for those who do not run it
 */
public record MeetingPage(
        Meeting meeting,
        @Nullable Attendee own,
        boolean begun,
        List<Directory.Warning> warnings,
        List<NotAsked> notAsked,
        List<Papers.Line> papers) {

    public List<SummaryRow> facts() {
        var facts = new ArrayList<>(meeting.whenAndWhere());
        if (meeting.joining() != null) {
            facts.add(SummaryRow.of("To join from elsewhere", meeting.joining()));
        }
        facts.add(SummaryRow.of("Chair", meeting.chair()));
        facts.add(SummaryRow.of("Status", meeting.status().label()));
        return facts;
    }

    public boolean toCome() {
        return meeting.status() == MeetingStatus.CALLED && !begun;
    }

    public boolean toRecord() {
        return meeting.status() == MeetingStatus.CALLED && begun;
    }

    /** They can be written while the meeting goes on. */
    public boolean minutesToWrite() {
        return meeting.runs() && begun && meeting.status() != MeetingStatus.CANCELLED;
    }

    public Quoracy quoracy() {
        return meeting.quoracy();
    }

    /** How many of the reports asked for are there; absent where none is missing. */
    public @Nullable String reportsInWords() {
        var asked = papers.stream().filter(line -> line.dueOn() != null).toList();
        var missing = asked.stream().filter(line -> line.paper() == null).toList();
        if (missing.isEmpty() || meeting.status() != MeetingStatus.CALLED) {
            return null;
        }
        var late = missing.stream().filter(Papers.Line::late).count();
        return "Missing: %s of %d asked for%s."
                .formatted(
                        InWords.count(missing.size(), "report"),
                        asked.size(),
                        late == 0
                                ? ""
                                : late == missing.size() ? ", late" : ", %d late".formatted(late));
    }

    /** The forecast, or the finding, in a sentence. */
    public String quoracyInWords() {
        return meeting.status() == MeetingStatus.HELD ? finding() : forecast();
    }

    private String finding() {
        return switch (quoracy().verdict()) {
            case QUORATE -> "This meeting was quorate.";
            case NOT_QUORATE ->
                    "This meeting was not quorate. Missing: " + all(quoracy().missing()) + ".";
            case NOT_KNOWN ->
                    "It cannot be told whether this meeting was quorate. Not recorded: "
                            + all(quoracy().open())
                            + ".";
        };
    }

    private String forecast() {
        var it = "This " + inSmall(meeting.kind().title());
        return switch (quoracy().verdict()) {
            case QUORATE -> it + " will be quorate.";
            case NOT_QUORATE -> it + " will not be quorate: " + whyNot() + ".";
            case NOT_KNOWN ->
                    it
                            + " will not be quorate as it stands: no reply from "
                            + quoracy().open().stream()
                                    .map(MeetingPage::inSmall)
                                    .collect(Collectors.joining(" and "))
                            + ".";
        };
    }

    private String whyNot() {
        return quoracy().parts().stream()
                .filter(part -> part.verdict() == Quoracy.Verdict.NOT_QUORATE)
                .map(part ->
                        "missing "
                                + inSmall(part.needs())
                                + " ("
                                + String.join("; ", part.found())
                                + ")")
                .collect(Collectors.joining(", "));
    }

    private static String all(List<String> needs) {
        return String.join(", ", needs);
    }

    private static String inSmall(String words) {
        return words.substring(0, 1).toLowerCase(Locale.UK) + words.substring(1);
    }
}
