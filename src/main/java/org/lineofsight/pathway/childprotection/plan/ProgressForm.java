package org.lineofsight.pathway.childprotection.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of a core group or a review, as typed. */
public record ProgressForm(
        List<@Valid Line> judged,
        @Size(max = 20_000, message = "What was agreed must be 20,000 characters or fewer") @Nullable String summary) {

    /** How one outcome goes. */
    public record Line(
            Plan.@Nullable Progress progress,
            @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String words) {

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Line[" + progress + "]";
        }
    }

    public ProgressForm(@Nullable List<Line> judged, @Nullable String summary) {
        this.judged = judged == null ? List.of() : judged;
        this.summary = summary;
    }

    /** With a line for each outcome, whatever was sent. */
    ProgressForm filled(int outcomes) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < outcomes; i++) {
            var line = i < judged.size() ? judged.get(i) : null;
            lines.add(line == null ? new Line(null, null) : line);
        }
        return new ProgressForm(lines, summary);
    }

    List<RecordProgress.Judged> toJudged() {
        return judged.stream()
                .map(line ->
                        new RecordProgress.Judged(line.progress(), OutlineForm.text(line.words())))
                .toList();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ProgressForm[***]";
    }
}
