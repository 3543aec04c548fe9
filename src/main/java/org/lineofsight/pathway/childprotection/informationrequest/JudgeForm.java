package org.lineofsight.pathway.childprotection.informationrequest;

import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Met;

/**
 * How a report meets the standards, as typed.
 *
 * @param reply the answer that was read
 * @param standards in the order of {@link ReportStandard}; absent where nothing was chosen
 */
public record JudgeForm(
        @Nullable UUID reply,
        List<@Nullable Met> standards,
        @Size(max = 4_000, message = "The feedback must be 4,000 characters or fewer") @Nullable String feedback) {

    public JudgeForm(
            @Nullable UUID reply,
            @Nullable List<@Nullable Met> standards,
            @Nullable String feedback) {
        this.reply = reply;
        this.standards = standards == null ? List.of() : standards;
        this.feedback = feedback;
    }

    static JudgeForm of(InformationReply reply) {
        var judged = reply.judged();
        return judged == null
                ? new JudgeForm(reply.id(), null, null)
                : new JudgeForm(
                        reply.id(),
                        List.of(ReportStandard.values()).stream()
                                .<@Nullable Met>map(judged.standards()::get)
                                .toList(),
                        judged.feedback());
    }

    Map<ReportStandard, Met> judged() {
        var judged = new EnumMap<ReportStandard, Met>(ReportStandard.class);
        for (var standard : ReportStandard.values()) {
            if (standard.ordinal() < standards.size()) {
                var met = standards.get(standard.ordinal());
                if (met != null) {
                    judged.put(standard, met);
                }
            }
        }
        return judged;
    }

    @Nullable String feedbackText() {
        return feedback == null || feedback.isBlank() ? null : feedback.strip();
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "JudgeForm[***]";
    }
}
