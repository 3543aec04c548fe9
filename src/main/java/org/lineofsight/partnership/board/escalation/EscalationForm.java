package org.lineofsight.partnership.board.escalation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;

/** An issue, as typed. */
public record EscalationForm(
        @NotNull(message = "Choose the group that raises it") @Nullable UUID from,
        @NotNull(message = "Choose the group that it goes to") @Nullable UUID to,
        @NotBlank(message = "Write what the issue is") @Size(max = 2_000, message = "What the issue is must be 2,000 characters or fewer") @Nullable String what,
        @NotBlank(message = "Write why it cannot be settled below") @Size(max = 2_000, message = "Why must be 2,000 characters or fewer") @Nullable String why,
        @NotBlank(message = "Write what is asked") @Size(max = 1_000, message = "What is asked must be 1,000 characters or fewer") @Nullable String asked,
        TypedDate raisedOn) {

    public EscalationForm(
            @Nullable UUID from,
            @Nullable UUID to,
            @Nullable String what,
            @Nullable String why,
            @Nullable String asked,
            @Nullable TypedDate raisedOn) {
        this.from = from;
        this.to = to;
        this.what = what;
        this.why = why;
        this.asked = asked;
        this.raisedOn = raisedOn == null ? TypedDate.empty() : raisedOn;
    }

    RaiseEscalation.NewEscalation toEscalation() {
        return new RaiseEscalation.NewEscalation(
                new GroupId(Objects.requireNonNull(from)),
                new GroupId(Objects.requireNonNull(to)),
                Answers.text(what),
                Answers.text(why),
                Answers.text(asked),
                raisedOn.toDate().orElseThrow());
    }
}
