package org.lineofsight.kernel.meetings.minutes;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/**
 * Minutes as typed. An action whose line is empty is none.
 *
 * @param version the one that was read; 0 where nothing was saved yet
 */
public record MinutesForm(
        int version,
        @Size(max = 50_000, message = "The information must be 50,000 characters or fewer") @Nullable String information,
        @Size(max = 50_000, message = "The analysis must be 50,000 characters or fewer") @Nullable String analysis,
        @Size(max = 20_000, message = "The decision must be 20,000 characters or fewer") @Nullable String decision,
        MinutesText.@Nullable Dissented dissented,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String dissent,
        @Size(max = 20_000, message = "The safety plan must be 20,000 characters or fewer") @Nullable String safetyPlan,
        List<@Valid Line> actions) {

    /** Empty lines at the end, to write more actions into. */
    private static final int MORE = 3;

    /** One action. */
    public record Line(
            @Size(max = 2_000, message = "An action must be 2,000 characters or fewer") @Nullable String what,
            @Size(max = 2_000, message = "This must be 2,000 characters or fewer") @Nullable String soThat,
            @Nullable String attendee,
            TypedDate dueOn) {

        public Line(
                @Nullable String what,
                @Nullable String soThat,
                @Nullable String attendee,
                @Nullable TypedDate dueOn) {
            this.what = what;
            this.soThat = soThat;
            this.attendee = attendee;
            this.dueOn = dueOn == null ? TypedDate.empty() : dueOn;
        }

        static Line empty() {
            return new Line(null, null, null, null);
        }

        static Line of(MinutesText.Action action) {
            return new Line(
                    action.what(),
                    action.soThat(),
                    action.attendee() == null ? null : action.attendee().toString(),
                    action.dueOn() == null ? null : TypedDate.of(action.dueOn()));
        }

        boolean isWritten() {
            return !text(what).isEmpty();
        }

        MinutesText.Action action() {
            return new MinutesText.Action(
                    text(what),
                    text(soThat).isEmpty() ? null : text(soThat),
                    text(attendee).isEmpty() ? null : UUID.fromString(text(attendee)),
                    dueOn.toDate().orElse(null));
        }

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Line[***]";
        }
    }

    public MinutesForm(
            int version,
            @Nullable String information,
            @Nullable String analysis,
            @Nullable String decision,
            MinutesText.@Nullable Dissented dissented,
            @Nullable String dissent,
            @Nullable String safetyPlan,
            @Nullable List<Line> actions) {
        this.version = version;
        this.information = information;
        this.analysis = analysis;
        this.decision = decision;
        this.dissented = dissented;
        this.dissent = dissent;
        this.safetyPlan = safetyPlan;
        this.actions = actions == null ? List.of() : actions;
    }

    static MinutesForm of(int version, MinutesText text) {
        return new MinutesForm(
                        version,
                        text.information(),
                        text.analysis(),
                        text.decision(),
                        text.dissented(),
                        text.dissent(),
                        text.safetyPlan(),
                        text.actions().stream().map(Line::of).toList())
                .withRoom();
    }

    /** With empty lines to write more actions into. */
    MinutesForm withRoom() {
        var lines =
                new ArrayList<>(
                        actions.stream().map(line -> line == null ? Line.empty() : line).toList());
        while (!lines.isEmpty() && !lines.getLast().isWritten()) {
            lines.removeLast();
        }
        for (var i = 0; i < MORE; i++) {
            lines.add(Line.empty());
        }
        return new MinutesForm(
                version, information, analysis, decision, dissented, dissent, safetyPlan, lines);
    }

    void check(Errors errors) {
        for (var i = 0; i < actions.size(); i++) {
            var field = "actions[%d].dueOn".formatted(i);
            if (actions.get(i) != null) {
                actions.get(i)
                        .dueOn()
                        .problem("The day")
                        .ifPresent(words -> errors.rejectValue(field, "date", words));
            }
        }
    }

    MinutesText text() {
        return new MinutesText(
                text(information),
                text(analysis),
                text(decision),
                dissented,
                text(dissent),
                text(safetyPlan),
                actions.stream()
                        .filter(line -> line != null && line.isWritten())
                        .map(Line::action)
                        .toList());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "MinutesForm[***]";
    }
}
