package org.lineofsight.assurance.policies.change;

import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.Finding;

/**
 * What a version says of itself.
 *
 * @param changed against the version before; of a first one, what it says
 * @param mattersTo who has to know: "Schools and their governors"
 * @param finding what kind of work the change comes from
 * @param findingWords which one: an action’s reference, an audit; absent where the kind says enough
 * @param findingAddress where it can be read, here or elsewhere; absent where the words say enough
 */
public record VersionText(
        String changed,
        String why,
        String mattersTo,
        Finding finding,
        @Nullable String findingWords,
        @Nullable String findingAddress) {

    /** Without an address of what it comes from. */
    public VersionText(
            String changed,
            String why,
            String mattersTo,
            Finding finding,
            @Nullable String findingWords) {
        this(changed, why, mattersTo, finding, findingWords, null);
    }
}
