package org.lineofsight.kernel.people;

/**
 * Sex as the Children in Need census has had it since 2025 (data item N00783). An unborn child's is
 * not known.
 */
public enum Sex {
    FEMALE("Female", "F"),
    MALE("Male", "M"),
    NOT_KNOWN("Not known", "U");

    private final String label;
    private final String censusCode;

    Sex(String label, String censusCode) {
        this.label = label;
        this.censusCode = censusCode;
    }

    public String label() {
        return label;
    }

    public String censusCode() {
        return censusCode;
    }
}
