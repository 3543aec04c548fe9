package org.lineofsight.assurance.policies.register;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.PolicyKind;
import org.lineofsight.assurance.policies.Stage;
import org.lineofsight.kernel.timescales.TimeLeft;

/**
 * A policy, as the register lists it.
 *
 * @param owner the post and its agency
 * @param regionalGroup absent where it is the partnership’s own
 * @param number of the published version; absent where none is
 * @param publishedOn absent where no version is published
 * @param review absent where no version is published
 * @param open how far a new version has come; absent where none is made
 * @param asked how many agencies were asked to tell their staff; nobody was asked is 0
 */
public record PolicyRow(
        PolicyId id,
        String reference,
        String title,
        PolicyKind kind,
        String owner,
        @Nullable String regionalGroup,
        @Nullable Integer number,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate reviewOn,
        @Nullable TimeLeft review,
        @Nullable Stage open,
        @Nullable LocalDate consultUntil,
        int asked,
        int confirmed) {

    public String address() {
        return "/partnership/policies/" + id;
    }

    /** "Local", or the regional group. */
    public String scope() {
        return Optional.ofNullable(regionalGroup)
                .map(group -> "Regional: " + group)
                .orElse("Local");
    }
}
