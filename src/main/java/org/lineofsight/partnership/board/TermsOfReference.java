package org.lineofsight.partnership.board;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A version of a group's terms of reference.
 *
 * @param number 1 for the first
 * @param agreedBy whoever agreed them, in words: "the board"
 * @param reviewDue the day by which they are looked at again ({@link BoardTimescales#TERMS_REVIEW})
 */
public record TermsOfReference(
        UUID id,
        int number,
        String words,
        LocalDate agreedOn,
        String agreedBy,
        LocalDate reviewDue,
        MeetsEvery meets,
        GroupQuorum quorum) {

    public boolean overdue(LocalDate today) {
        return reviewDue.isBefore(today);
    }
}
