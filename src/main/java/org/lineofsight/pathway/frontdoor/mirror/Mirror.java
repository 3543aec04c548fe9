package org.lineofsight.pathway.frontdoor.mirror;

import java.util.List;
import org.lineofsight.pathway.frontdoor.board.Board.Count;
import org.lineofsight.pathway.frontdoor.board.Board.Share;

/**
 * Levels claimed beside levels decided. Only contacts with both are compared; of a family, the
 * highest level decided for a child counts.
 *
 * @param all every agency together, or the one chosen
 * @param square a row for each level claimed, in it a count for each level decided, both from 1
 * @param agencies each with the address of its own mirror; empty where one is chosen
 * @param teams of the agency chosen, those without a team a line of their own; empty where none is,
 *     or where one team is
 * @param missing what was missing from referrals that were read differently
 */
public record Mirror(
        Line all,
        Count noneClaimed,
        Count undecided,
        List<List<Count>> square,
        List<Line> agencies,
        List<Line> teams,
        List<Missing> missing) {

    /**
     * Of those compared: the same level, claimed higher, claimed lower.
     *
     * @param href of a mirror of these alone
     */
    public record Line(String title, String href, Share agreed, Share over, Share under) {}

    /** How many of those judged did not, or only partly, meet it. */
    public record Missing(String standard, Share missing) {}
}
