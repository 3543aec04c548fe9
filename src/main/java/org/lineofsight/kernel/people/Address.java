package org.lineofsight.kernel.people;

import java.util.Locale;

/** Where somebody lives, as far as is known and may be told. Does not print. */
public sealed interface Address {

    Address NOT_KNOWN = new NotKnown();
    Address NO_FIXED_ADDRESS = new NoFixedAddress();

    static Address at(String lines, String postcode) {
        return new At(lines, postcode, false);
    }

    /**
     * A refuge, or any other place that must not become known: the front door and who recorded it
     * see it.
     */
    static Address confidential(String lines, String postcode) {
        return new At(lines, postcode, true);
    }

    /**
     * A place.
     *
     * @param lines as on an envelope, without the postcode
     * @param postcode empty where it is not known
     */
    record At(String lines, String postcode, boolean confidential) implements Address {

        public At {
            lines = lines.strip();
            postcode = postcode.strip().toUpperCase(Locale.UK).replaceAll("\\s+", " ");
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    /** Lives nowhere in particular. */
    record NoFixedAddress() implements Address {

        @Override
        public String toString() {
            return "***";
        }
    }

    /** Asked and not known. */
    record NotKnown() implements Address {

        @Override
        public String toString() {
            return "***";
        }
    }

    /** On record, and not for this reader. Only ever read, never recorded. */
    record Withheld() implements Address {

        @Override
        public String toString() {
            return "***";
        }
    }
}
