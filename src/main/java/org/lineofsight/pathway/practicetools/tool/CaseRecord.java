package org.lineofsight.pathway.practicetools.tool;

import java.util.UUID;

/**
 * A case record of another pathway, beside which sheets and chronologies lie.
 *
 * @param reference what people call it
 */
public record CaseRecord(Kind kind, UUID id, String reference) {

    /** Whose record it is. */
    public enum Kind {
        CONTACT("Contact", "/front-door/contacts/"),
        FAMILY("Family", "/early-help/families/");

        private final String label;
        private final String address;

        Kind(String label, String address) {
            this.label = label;
            this.address = address;
        }

        /** As it is stored. */
        String code() {
            return label.toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** "Contact FD-26-…" or "Family EHF-26-…". */
    public String name() {
        return kind.label + " " + reference;
    }

    public String href() {
        return kind.address + id;
    }
}
