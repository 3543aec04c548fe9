package org.lineofsight.exchange.fhir.r4;

/** A request that is not one of those that the capability statement offers. */
final class NotUnderstood extends RuntimeException {

    private final int status;
    private final String code;

    /**
     * @param code of FHIR’s issue types: {@code required}, {@code value}, {@code not-supported}
     */
    NotUnderstood(String code, String words) {
        this(400, code, words);
    }

    NotUnderstood(int status, String code, String words) {
        super(words);
        this.status = status;
        this.code = code;
    }

    int status() {
        return status;
    }

    String code() {
        return code;
    }

    String words() {
        return String.valueOf(getMessage());
    }
}
