package org.lineofsight.pathway.childprotection.informationrequest;

import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Role;

/**
 * Who is asked.
 *
 * @param agency of the directory; absent for somebody who is not in it
 * @param role through which the agency reads it here; absent where it gets a letter
 * @param address of somebody who is not in the directory; absent where nobody wrote it
 */
public record Addressee(
        @Nullable AgencyId agency, @Nullable Role role, String name, @Nullable String address) {

    public boolean byLetter() {
        return role == null;
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Addressee[" + agency + "]";
    }
}
