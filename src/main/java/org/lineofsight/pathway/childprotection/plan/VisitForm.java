package org.lineofsight.pathway.childprotection.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Submission;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.BindingResult;

/** A visit, as typed. */
public record VisitForm(
        TypedDate on,
        @NotBlank(message = "Write where you visited") @Size(max = 300, message = "Where must be 300 characters or fewer") @Nullable String place,
        @NotNull(message = "Choose whether they knew that you would come") @Nullable Boolean announced,
        List<@Valid Line> children,
        @NotBlank(message = "Write what you saw there") @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String home) {

    /** One child's line. */
    public record Line(
            Visit.@Nullable Seen seen,
            @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String whyNot,
            @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String words) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Line[" + seen + "]";
        }
    }

    public VisitForm(
            @Nullable TypedDate on,
            @Nullable String place,
            @Nullable Boolean announced,
            @Nullable List<Line> children,
            @Nullable String home) {
        this.on = on == null ? TypedDate.empty() : on;
        this.place = place;
        this.announced = announced;
        this.children = children == null ? List.of() : children;
        this.home = home;
    }

    /** With a line for each child, whatever was sent. */
    VisitForm filled(int ofChildren) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < ofChildren; i++) {
            var line = i < children.size() ? children.get(i) : null;
            lines.add(line == null ? new Line(null, null, null) : line);
        }
        return new VisitForm(on, place, announced, lines, home);
    }

    void check(BindingResult errors) {
        if (on.toDate().isEmpty()) {
            errors.rejectValue(
                    "on", "date", on.problem("The day").orElse("Enter the day, such as 27 3 2026"));
        }
        Submission.check(errors, () -> RecordVisit.eachChildIsAnswered(lines()));
    }

    /** When it was checked. */
    RecordVisit.Visited toVisited() {
        return new RecordVisit.Visited(
                on.toDate().orElseThrow(),
                OutlineForm.text(place),
                Boolean.TRUE.equals(announced),
                OutlineForm.text(home),
                lines());
    }

    private List<RecordVisit.Child> lines() {
        return children.stream()
                .map(line ->
                        new RecordVisit.Child(
                                line.seen(), orNull(line.whyNot()), orNull(line.words())))
                .toList();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return OutlineForm.text(typed).isEmpty() ? null : OutlineForm.text(typed);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "VisitForm[***]";
    }
}
