package org.lineofsight.kernel.meetings;

import java.util.List;
import org.lineofsight.kernel.timescales.Timescale;

/**
 * A kind of meeting: a bean in the pathway that holds it. What the kernel has to know of it is who
 * has to be there and how soon its minutes are sent; what it decides is the pathway's own.
 *
 * @param code unique and kept with each meeting, for example "childprotection.strategy"
 * @param title as people call it: "Strategy discussion"
 * @param quorumBasis the guidance or procedure that the quorum comes from
 * @param minutes how soon after the meeting its minutes are sent
 * @param papers what agencies are asked to hand in, and by when
 * @param plansSafety whether its minutes say what keeps a child safe; not where it is about nobody
 */
public record MeetingKind(
        String code,
        String title,
        Quorum quorum,
        String quorumBasis,
        Timescale minutes,
        List<RequiredPaper> papers,
        boolean plansSafety) {

    public MeetingKind {
        papers = List.copyOf(papers);
    }

    /** A kind that asks for no papers, and whose minutes are sent when those of any meeting are. */
    public MeetingKind(String code, String title, Quorum quorum, String quorumBasis) {
        this(code, title, quorum, quorumBasis, MeetingTimescales.MINUTES, List.of(), true);
    }

    public MeetingKind minutesWithin(Timescale timescale) {
        return new MeetingKind(code, title, quorum, quorumBasis, timescale, papers, plansSafety);
    }

    public MeetingKind askingFor(RequiredPaper... required) {
        return new MeetingKind(
                code, title, quorum, quorumBasis, minutes, List.of(required), plansSafety);
    }

    /** A kind that is about nobody: a board, a sub-group. */
    public MeetingKind aboutNobody() {
        return new MeetingKind(code, title, quorum, quorumBasis, minutes, papers, false);
    }
}
