package org.lineofsight.platform.tables;

/** What became of a row that came in. Ordered from best to worst. */
public enum Verdict {
    /** Taken as it stands. */
    ACCEPTED,
    /** Kept and counted, but somebody should look at it: the remark says why. */
    QUERIED,
    /** Kept in the file, used nowhere: the remark says why. */
    REFUSED;

    public Verdict worse(Verdict other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
