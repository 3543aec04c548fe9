package org.lineofsight.kernel.people;

/** An answer to a question that may not be known. */
public enum YesNo {
    YES("Yes"),
    NO("No"),
    NOT_KNOWN("Not known");

    private final String label;

    YesNo(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
