package org.lineofsight.kernel.timescales.bankholidays;

import java.util.List;
import java.util.UUID;

/**
 * What an uploaded file would change.
 *
 * @param reach from when to when the file is, in words
 * @param kept the years that are kept because the file no longer has them, in words; empty where
 *     there are none
 * @param movesDueDates whether a working day is won or lost
 * @param refused why it can no longer be confirmed; empty where it can
 */
public record PreviewPage(
        UUID id,
        String fileName,
        String uploaded,
        String reach,
        String kept,
        List<Row> changes,
        boolean movesDueDates,
        String refused) {

    public boolean mayConfirm() {
        return refused.isEmpty() && !changes.isEmpty();
    }

    public String address() {
        return "/settings/bank-holidays/uploads/" + id + "/confirmation";
    }

    /** One changed day. */
    public record Row(String what, String date, String holiday) {}
}
