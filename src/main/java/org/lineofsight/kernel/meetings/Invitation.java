package org.lineofsight.kernel.meetings;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Role;

/**
 * Somebody to be asked to a meeting: an agency by the role that answers for it there, a person of
 * an agency by name, a member of a group by their seat, or one of the family.
 */
public sealed interface Invitation {

    /** Whoever holds the role for the agency on the day it is read; one of them says who comes. */
    record OfAgency(AgencyId agency, Role role) implements Invitation {}

    /** A person with an account. */
    record OfPerson(AgencyId agency, UUID account, String name) implements Invitation {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "OfPerson[" + account + "]";
        }
    }

    /**
     * A member of a standing group, or their deputy, by the seat. Without an account they are told
     * outside this application.
     *
     * @param seat of the module that holds the group
     * @param title the role: "Lay member"
     * @param agency absent for a member of none: an independent chair
     * @param discipline as which the group's quorum counts them; absent for whoever does not count:
     *     an adviser, a member of no agency
     * @param account absent where they have none here
     * @param deputy whether they are asked as the member's deputy, beside the member
     */
    record OfMember(
            UUID seat,
            String title,
            @Nullable AgencyId agency,
            @Nullable Discipline discipline,
            @Nullable UUID account,
            String name,
            boolean deputy)
            implements Invitation {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "OfMember[" + seat + "]";
        }
    }

    /**
     * A parent, the child, or somebody with them. They are told outside this application.
     *
     * @param as "mother", "advocate": absent where nobody has written it
     */
    record OfFamily(String name, @Nullable String as) implements Invitation {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "OfFamily[***]";
        }
    }
}
