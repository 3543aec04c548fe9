package org.lineofsight.kernel.meetings;

import org.lineofsight.kernel.timescales.Timescale;

/**
 * A kind of meeting: a bean in the pathway that holds it. What the kernel has to know of it is who
 * has to be there and how soon its minutes are sent; what it decides is the pathway's own.
 *
 * @param code unique and kept with each meeting, for example "childprotection.strategy"
 * @param title as people call it: "Strategy discussion"
 * @param quorumBasis the guidance or procedure that the quorum comes from
 * @param minutes how soon after the meeting its minutes are sent
 */
public record MeetingKind(
        String code, String title, Quorum quorum, String quorumBasis, Timescale minutes) {

    /** A kind whose minutes are sent when those of any meeting are. */
    public MeetingKind(String code, String title, Quorum quorum, String quorumBasis) {
        this(code, title, quorum, quorumBasis, MeetingTimescales.MINUTES);
    }

    public MeetingKind minutesWithin(Timescale timescale) {
        return new MeetingKind(code, title, quorum, quorumBasis, timescale);
    }
}
