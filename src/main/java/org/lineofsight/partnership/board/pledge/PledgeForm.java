package org.lineofsight.partnership.board.pledge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;

/** A pledge, as typed. */
public record PledgeForm(
        @NotNull(message = "Choose the agency") @Nullable UUID agency,
        @NotBlank(message = "Write what it pledges") @Size(max = 1_000, message = "What it pledges must be 1,000 characters or fewer") @Nullable String words,
        @NotBlank(message = "Write who pledged it") @Size(max = 150, message = "Who pledged it must be 150 characters or fewer") @Nullable String pledgedBy,
        TypedDate pledgedOn,
        TypedDate reviewDue) {

    public PledgeForm(
            @Nullable UUID agency,
            @Nullable String words,
            @Nullable String pledgedBy,
            @Nullable TypedDate pledgedOn,
            @Nullable TypedDate reviewDue) {
        this.agency = agency;
        this.words = words;
        this.pledgedBy = pledgedBy;
        this.pledgedOn = pledgedOn == null ? TypedDate.empty() : pledgedOn;
        this.reviewDue = reviewDue == null ? TypedDate.empty() : reviewDue;
    }

    MakePledge.NewPledge toPledge() {
        return new MakePledge.NewPledge(
                new AgencyId(Objects.requireNonNull(agency)),
                Answers.text(words),
                Answers.text(pledgedBy),
                pledgedOn.toDate().orElseThrow(),
                reviewDue.toDate().orElse(null));
    }
}
