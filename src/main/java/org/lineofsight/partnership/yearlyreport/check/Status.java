package org.lineofsight.partnership.yearlyreport.check;

/** How a check came out. */
public enum Status {
    AGREES("agrees"),
    DIFFERS("differs"),
    /** One of the two figures is not there, so nobody can say. */
    NOT_RECORDED("not-recorded");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    /** As it stands in {@code report.json}. */
    public String code() {
        return code;
    }
}
