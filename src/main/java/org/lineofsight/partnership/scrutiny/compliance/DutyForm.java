package org.lineofsight.partnership.scrutiny.compliance;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;

/** Where the partnership stands with a duty, as typed. */
public record DutyForm(
        @NotNull(message = "Choose how the partnership stands") @Nullable DutyState state,
        @Nullable UUID owner,
        @Size(max = 5_000, message = "The evidence must be 5,000 characters or fewer") @Nullable String evidence,
        TypedDate assessedOn) {

    public DutyForm(
            @Nullable DutyState state,
            @Nullable UUID owner,
            @Nullable String evidence,
            @Nullable TypedDate assessedOn) {
        this.state = state;
        this.owner = owner;
        this.evidence = evidence;
        this.assessedOn = assessedOn == null ? TypedDate.empty() : assessedOn;
    }

    static DutyForm of(Standing now) {
        return new DutyForm(now.state(), now.ownerId(), now.evidence(), null);
    }

    AssessDuty.Assessment toAssessment() {
        return new AssessDuty.Assessment(
                Objects.requireNonNull(state),
                owner == null ? null : new AgencyId(owner),
                Answers.text(evidence),
                assessedOn.toDate().orElse(null));
    }
}
