package org.lineofsight.kernel.meetings;

/** Whether somebody is there when decisions are made, as far as is known. */
public enum Presence {
    THERE,
    NOT_THERE,
    /** No reply yet, or nobody has written down whether they came: never taken for an absence. */
    NOT_KNOWN
}
