package org.lineofsight.partnership.board.structure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.board.GroupQuorum;
import org.lineofsight.partnership.board.MeetsEvery;
import org.lineofsight.partnership.board.TermsOfReference;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.TypedDate;

/** Terms of reference, as typed. */
public record TermsForm(
        @NotBlank(message = "Write the terms of reference") @Size(
                        max = 20_000,
                        message = "The terms of reference must be 20,000 characters or fewer")
                @Nullable String words,
        @NotNull(message = "Choose how often it meets") @Nullable MeetsEvery meets,
        @NotNull(message = "Choose who has to be there to decide") @Nullable GroupQuorum quorum,
        TypedDate agreedOn,
        @NotBlank(message = "Write who agreed them") @Size(max = 150, message = "Who agreed them must be 150 characters or fewer") @Nullable String agreedBy) {

    public TermsForm(
            @Nullable String words,
            @Nullable MeetsEvery meets,
            @Nullable GroupQuorum quorum,
            @Nullable TypedDate agreedOn,
            @Nullable String agreedBy) {
        this.words = words;
        this.meets = meets;
        this.quorum = quorum;
        this.agreedOn = agreedOn == null ? TypedDate.empty() : agreedOn;
        this.agreedBy = agreedBy;
    }

    /** Begun from the version before, where there is one. */
    static TermsForm of(@Nullable TermsOfReference before) {
        return before == null
                ? new TermsForm(null, null, null, null, null)
                : new TermsForm(before.words(), before.meets(), before.quorum(), null, null);
    }

    NewTerms toTerms() {
        return new NewTerms(
                Answers.text(words),
                agreedOn.toDate().orElseThrow(),
                Answers.text(agreedBy),
                Objects.requireNonNull(meets),
                Objects.requireNonNull(quorum));
    }
}
