package org.lineofsight.partnership.board.pledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;

/** What came of a pledge, as typed. */
public record ReviewForm(
        TypedDate reviewedOn,
        @NotNull(message = "Choose what came of it") @Nullable PledgeOutcome outcome,
        @NotBlank(message = "Write what came of it") @Size(max = 2_000, message = "What came of it must be 2,000 characters or fewer") @Nullable String words,
        TypedDate nextDue) {

    public ReviewForm(
            @Nullable TypedDate reviewedOn,
            @Nullable PledgeOutcome outcome,
            @Nullable String words,
            @Nullable TypedDate nextDue) {
        this.reviewedOn = reviewedOn == null ? TypedDate.empty() : reviewedOn;
        this.outcome = outcome;
        this.words = words;
        this.nextDue = nextDue == null ? TypedDate.empty() : nextDue;
    }

    ReviewPledge.NewReview toReview() {
        return new ReviewPledge.NewReview(
                reviewedOn.toDate().orElseThrow(),
                Objects.requireNonNull(outcome),
                Answers.text(words),
                nextDue.toDate().orElse(null));
    }
}
