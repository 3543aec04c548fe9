package org.lineofsight.assurance.policies.change;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.PolicyKind;
import org.lineofsight.assurance.policies.ReviewEvery;

/**
 * What the register says of a policy, whatever its version.
 *
 * @param ownerPost the post that keeps it, and no person: "Partnership manager"
 * @param ownerAgency where that post is
 * @param regionalGroup the regional group that keeps it; absent where it is the partnership’s own
 */
public record NewPolicy(
        String title,
        PolicyKind kind,
        String ownerPost,
        UUID ownerAgency,
        @Nullable String regionalGroup,
        ReviewEvery reviewEvery) {}
