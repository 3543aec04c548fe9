package org.lineofsight.partnership.scrutiny.challenge;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.scrutiny.ActivityId;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.validation.Errors;

/** A challenge, as typed. */
public record ChallengeForm(
        @Nullable UUID activity,
        @Nullable UUID agency,
        @Nullable UUID group,
        @NotBlank(message = "Write the challenge") @Size(max = 2_000, message = "The challenge must be 2,000 characters or fewer") @Nullable String words,
        TypedDate raisedOn) {

    public ChallengeForm(
            @Nullable UUID activity,
            @Nullable UUID agency,
            @Nullable UUID group,
            @Nullable String words,
            @Nullable TypedDate raisedOn) {
        this.activity = activity;
        this.agency = agency;
        this.group = group;
        this.words = words;
        this.raisedOn = raisedOn == null ? TypedDate.empty() : raisedOn;
    }

    /** Puts what is missing beside its question, all of it at once. */
    void check(Errors errors) {
        if ((agency == null) == (group == null)) {
            errors.rejectValue("agency", "to", "Choose an agency, or a group, and not both");
        }
        Answers.date(errors, "raisedOn", "Day it was raised", raisedOn);
    }

    RaiseChallenge.NewChallenge toChallenge() {
        return new RaiseChallenge.NewChallenge(
                activity == null ? null : new ActivityId(activity),
                agency == null ? null : new AgencyId(agency),
                group == null ? null : new GroupId(group),
                Answers.text(words),
                raisedOn.toDate().orElseThrow());
    }
}
