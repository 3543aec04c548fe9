package org.lineofsight.kernel.overview;

import java.time.LocalDate;

/**
 * A day in the partnership's year.
 *
 * @param text what is due or happens
 * @param href where one goes on from it, an address of this site
 * @param basis the statute, guidance or local decision that sets the day
 * @param standing whether it has been done
 */
public record WheelEntry(LocalDate on, String text, String href, String basis, Standing standing) {

    /** Whether something has been done, as far as whoever put it into the year knows. */
    public enum Standing {
        DONE,
        TO_DO,
        /** Nobody writes down here whether it was done: a day that is set by guidance. */
        NOT_RECORDED
    }

    /** Of which nobody here writes down whether it was done. */
    public WheelEntry(LocalDate on, String text, String href, String basis) {
        this(on, text, href, basis, Standing.NOT_RECORDED);
    }

    /** The same, known to be done or to be still undone. */
    public WheelEntry done(boolean done) {
        return new WheelEntry(on, text, href, basis, done ? Standing.DONE : Standing.TO_DO);
    }
}
