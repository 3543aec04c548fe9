package org.lineofsight.pathway.childprotection.strategy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** What was decided in a strategy discussion, as typed. */
public record DecideForm(
        int version,
        StrategyDiscussion.@Nullable Threshold threshold,
        @Size(max = 20_000, message = "The evidence must be 20,000 characters or fewer") @Nullable String evidence,
        StrategyDiscussion.@Nullable Section47 section47,
        List<@Valid Line> medicals,
        @Size(max = 20_000, message = "This must be 20,000 characters or fewer") @Nullable String immediateSafety,
        TypedDate nextOn) {

    /** One child's line. */
    public record Line(
            StrategyDiscussion.@Nullable Medical medical,
            @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String why) {

        static final Line EMPTY = new Line(null, null);

        /** What people wrote stays out of logs. */
        @Override
        public String toString() {
            return "Line[" + medical + "]";
        }
    }

    public DecideForm(
            int version,
            StrategyDiscussion.@Nullable Threshold threshold,
            @Nullable String evidence,
            StrategyDiscussion.@Nullable Section47 section47,
            @Nullable List<Line> medicals,
            @Nullable String immediateSafety,
            @Nullable TypedDate nextOn) {
        this.version = version;
        this.threshold = threshold;
        this.evidence = evidence;
        this.section47 = section47;
        this.medicals = medicals == null ? List.of() : medicals;
        this.immediateSafety = immediateSafety;
        this.nextOn = nextOn == null ? TypedDate.empty() : nextOn;
    }

    static DecideForm empty(int version) {
        return new DecideForm(version, null, null, null, null, null, null);
    }

    /** With a line for each child, whatever was sent. */
    DecideForm filled(int children) {
        var lines = new ArrayList<Line>();
        for (var i = 0; i < children; i++) {
            var line = i < medicals.size() ? medicals.get(i) : null;
            lines.add(line == null ? Line.EMPTY : line);
        }
        return new DecideForm(
                version, threshold, evidence, section47, lines, immediateSafety, nextOn);
    }

    void check(Errors errors) {
        nextOn.problem("The day").ifPresent(words -> errors.rejectValue("nextOn", "date", words));
    }

    DecideStrategyDiscussion.Decided toDecided() {
        return new DecideStrategyDiscussion.Decided(
                threshold,
                text(evidence),
                section47,
                text(immediateSafety),
                nextOn.toDate().orElse(null),
                medicals.stream()
                        .map(line ->
                                new DecideStrategyDiscussion.Medical(
                                        line.medical(),
                                        text(line.why()).isEmpty() ? null : text(line.why())))
                        .toList());
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "DecideForm[" + threshold + "]";
    }
}
