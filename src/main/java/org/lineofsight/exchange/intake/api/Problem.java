package org.lineofsight.exchange.intake.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be done, as {@code application/problem+json} (RFC 9457).
 *
 * @param type an address, under the documentation, of what this kind of problem is
 * @param errors one for each field to put right; empty where it is about the whole
 */
record Problem(
        String type,
        String title,
        int status,
        String detail,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Error> errors) {

    /**
     * @param pointer to the field, as RFC 6901 writes it: {@code /children/0/date_of_birth}
     */
    record Error(String detail, String pointer) {}

    static Problem of(Kind kind, String detail) {
        return of(kind, detail, List.of());
    }

    static Problem of(Kind kind, String detail, List<Error> errors) {
        return new Problem("/api#" + kind.anchor, kind.title, kind.status, detail, errors);
    }

    static Problem at(Kind kind, String detail, @Nullable String pointer) {
        return of(
                kind,
                detail,
                pointer == null || pointer.isEmpty()
                        ? List.of()
                        : List.of(new Error(detail, pointer)));
    }

    /** The kinds of problem there are; each has its heading on the documentation's page. */
    enum Kind {
        NOT_JSON(400, "not-json", "Not understood"),
        KEY_NEEDED(400, "key-needed", "Idempotency-Key needed"),
        CREDENTIALS(401, "credentials", "Credentials needed"),
        NOT_THERE(404, "not-there", "Not there"),
        METHOD(405, "method", "Not done this way"),
        NOT_ACCEPTABLE(406, "not-acceptable", "Only JSON is answered"),
        TOO_LARGE(413, "too-large", "Too large"),
        MEDIA_TYPE(415, "media-type", "Only JSON is read"),
        TO_PUT_RIGHT(422, "to-put-right", "Something to put right"),
        KEY_USED(422, "key-used", "Idempotency-Key used before"),
        TOO_MANY(429, "too-many", "Too many requests"),
        OUR_FAULT(500, "our-fault", "Our fault");

        private final int status;
        private final String anchor;
        private final String title;

        Kind(int status, String anchor, String title) {
            this.status = status;
            this.anchor = anchor;
            this.title = title;
        }
    }
}
