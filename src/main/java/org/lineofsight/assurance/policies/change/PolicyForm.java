package org.lineofsight.assurance.policies.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.PolicyKind;
import org.lineofsight.assurance.policies.ReviewEvery;
import org.lineofsight.platform.web.Answers;
import org.springframework.validation.Errors;

/** What the register says of a policy, as typed. */
public record PolicyForm(
        @NotBlank(message = "Enter the title") @Size(max = 200, message = "The title must be 200 characters or fewer") @Nullable String title,
        @NotBlank(message = "Choose what kind of document it is") @Nullable String kind,
        @NotBlank(message = "Enter the post that keeps it") @Size(max = 200, message = "The post must be 200 characters or fewer") @Nullable String ownerPost,
        @NotBlank(message = "Choose the agency that keeps it") @Nullable String ownerAgency,
        @NotBlank(message = "Choose whether it is local or regional") @Nullable String scope,
        @Size(max = 200, message = "The regional group must be 200 characters or fewer") @Nullable String regionalGroup,
        @NotBlank(message = "Choose how often it is reviewed") @Nullable String reviewEvery) {

    private static final String REGIONAL = "regional";

    static PolicyForm empty() {
        return new PolicyForm(null, null, null, null, null, null, null);
    }

    static PolicyForm of(
            String title,
            PolicyKind kind,
            String ownerPost,
            UUID ownerAgency,
            @Nullable String regionalGroup,
            ReviewEvery reviewEvery) {
        return new PolicyForm(
                title,
                kind.name(),
                ownerPost,
                ownerAgency.toString(),
                regionalGroup == null ? "local" : REGIONAL,
                regionalGroup,
                reviewEvery.name());
    }

    /** Puts what is missing beside its question; the form is under this path of the whole. */
    void check(Errors errors, String path) {
        if (REGIONAL.equals(scope) && Answers.text(regionalGroup).isEmpty()) {
            errors.rejectValue(
                    path + "regionalGroup", "regional", "Name the regional group that keeps it");
        }
    }

    /** When it was validated. */
    NewPolicy policy() {
        return new NewPolicy(
                Answers.text(title),
                PolicyKind.valueOf(Answers.text(kind)),
                Answers.text(ownerPost),
                UUID.fromString(Answers.text(ownerAgency)),
                REGIONAL.equals(scope) ? Answers.text(regionalGroup) : null,
                ReviewEvery.valueOf(Answers.text(reviewEvery)));
    }
}
