package org.lineofsight.kernel.actions;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.Subject;

/**
 * Something to be done.
 *
 * @param source what decided it: a meeting, a plan
 * @param recordId whose people run it; whoever raises it is one of them
 * @param soThat what will be different, for the child where there is one; absent where nobody has
 *     said it
 * @param from the source in words that name nobody: "Strategy discussion M-26-7K2PQX"; absent where
 *     its owner need not know
 * @param href where the record's people go on from it, an address of this site; absent where there
 *     is none
 * @param about whom it is about; its owner reads it, letters do not carry it. Absent where it is
 *     about nobody
 * @param sharedWith a record whose people read what is to be done, by whom, by when and how it
 *     stands, and take no step: a plan. Absent where nobody else reads it
 * @param improvement what makes it part of the partnership’s action plan; absent where it is work
 *     on a case
 */
public record NewAction(
        Subject source,
        UUID recordId,
        String what,
        @Nullable String soThat,
        Owner owner,
        LocalDate due,
        @Nullable String from,
        @Nullable String href,
        @Nullable String about,
        @Nullable UUID sharedWith,
        @Nullable Improvement improvement) {

    public NewAction(
            Subject source,
            UUID recordId,
            String what,
            @Nullable String soThat,
            Owner owner,
            LocalDate due) {
        this(source, recordId, what, soThat, owner, due, null, null, null, null, null);
    }

    /** The source in words, and where it is. */
    public NewAction from(String words, String address) {
        return new NewAction(
                source,
                recordId,
                what,
                soThat,
                owner,
                due,
                words,
                address,
                about,
                sharedWith,
                improvement);
    }

    public NewAction about(String whom) {
        return new NewAction(
                source,
                recordId,
                what,
                soThat,
                owner,
                due,
                from,
                href,
                whom,
                sharedWith,
                improvement);
    }

    public NewAction sharedWith(UUID record) {
        return new NewAction(
                source, recordId, what, soThat, owner, due, from, href, about, record, improvement);
    }

    /** Makes it part of the partnership’s one action plan. */
    public NewAction improving(Improvement part) {
        return new NewAction(
                source, recordId, what, soThat, owner, due, from, href, about, sharedWith, part);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "NewAction[" + source + "]";
    }
}
