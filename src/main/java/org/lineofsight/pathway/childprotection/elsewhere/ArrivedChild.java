package org.lineofsight.pathway.childprotection.elsewhere;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A child as an extract names them. What is absent the extract does not say: what an earlier one
 * said of it stays.
 *
 * @param councilNumber the council’s own number for the child
 * @param nhsNumber without spaces, and only where its check digit fits
 * @param upn without spaces, and only where its check letter fits
 */
public record ArrivedChild(
        String councilNumber,
        @Nullable String givenNames,
        @Nullable String familyName,
        @Nullable LocalDate bornOn,
        @Nullable LocalDate expectedOn,
        @Nullable String nhsNumber,
        @Nullable String upn) {

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "ArrivedChild[***]";
    }
}
