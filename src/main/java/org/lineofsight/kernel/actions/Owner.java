package org.lineofsight.kernel.actions;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Role;

/** Who has to do something. */
public sealed interface Owner {

    /**
     * An agency, through whoever works for it in that role on the day: one of them accepts or
     * returns it. {@link Owners} knows which role answers for an agency.
     */
    record OfAgency(AgencyId agency, Role role) implements Owner {}

    /** A person with an account. */
    record OfPerson(AgencyId agency, UUID account, String name) implements Owner {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "OfPerson[" + account + "]";
        }
    }

    /**
     * Somebody without an account here: a parent, an organisation that is not a member. They are
     * told outside this application, and whoever runs the action writes down what they say.
     *
     * @param as "mother", "landlord": absent where nobody has written it
     */
    record Outside(String name, @Nullable String as) implements Owner {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Outside[***]";
        }
    }
}
