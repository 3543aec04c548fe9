package org.lineofsight.kernel.meetings.minutes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.platform.time.InWords;

/**
 * Minutes as they are written. An empty line begins a new passage, which can be kept back by
 * itself.
 *
 * @param dissented absent while nobody has said whether anybody saw it differently
 * @param dissent who saw it differently and why; empty where nobody did
 */
public record MinutesText(
        String information,
        String analysis,
        String decision,
        @Nullable Dissented dissented,
        String dissent,
        String safetyPlan,
        List<Action> actions) {

    static final MinutesText EMPTY = new MinutesText("", "", "", null, "", "", List.of());

    public MinutesText {
        actions = List.copyOf(actions);
    }

    /** Whether everybody agreed to the decision. Stored by name. */
    public enum Dissented {
        NOBODY("Everybody agreed"),
        SOMEBODY("Somebody saw it differently");

        private final String label;

        Dissented(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What somebody is to do.
     *
     * @param soThat what will be different for the child; absent where nobody said
     * @param attendee who does it, of those who were asked; absent until somebody is named
     * @param dueOn absent until a day is agreed
     */
    public record Action(
            String what,
            @Nullable String soThat,
            @Nullable UUID attendee,
            @Nullable LocalDate dueOn) {

        String inWords(Meeting meeting) {
            var who =
                    attendee == null
                            ? "Nobody named"
                            : meeting.attendee(attendee).map(Attendee::who).orElse("Not known");
            return who
                    + ": "
                    + what
                    + (soThat == null ? "" : ", so that " + soThat)
                    + (dueOn == null ? "" : ", by " + InWords.date(dueOn));
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Action[" + dueOn + "]";
        }
    }

    /** As paragraphs, in the order in which they are read. */
    List<Paragraph> paragraphs(Meeting meeting) {
        var all = new ArrayList<Paragraph>();
        add(all, Section.INFORMATION, information);
        add(all, Section.ANALYSIS, analysis);
        add(all, Section.DECISION, decision);
        if (dissented == Dissented.NOBODY) {
            add(all, Section.DISSENT, Dissented.NOBODY.label() + ".");
        } else {
            add(all, Section.DISSENT, dissent);
        }
        add(all, Section.SAFETY_PLAN, safetyPlan);
        for (var action : actions) {
            all.add(new Paragraph(Section.ACTIONS, action.inWords(meeting)));
        }
        return all;
    }

    private static void add(List<Paragraph> all, Section section, String text) {
        Arrays.stream(text.replace("\r\n", "\n").split("\n[ \t]*\n"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .map(words -> new Paragraph(section, words))
                .forEach(all::add);
    }

    /** A passage to be. */
    public record Paragraph(Section section, String words) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Paragraph[" + section + "]";
        }
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "MinutesText[***]";
    }
}
