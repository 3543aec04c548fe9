package org.lineofsight.pathway.frontdoor.quality;

import org.lineofsight.pathway.frontdoor.Met;
import org.lineofsight.pathway.frontdoor.Standard;
import org.lineofsight.pathway.frontdoor.board.Board.Count;
import org.lineofsight.pathway.frontdoor.board.Board.Share;
import org.lineofsight.pathway.frontdoor.board.ContactChoice;
import org.lineofsight.pathway.frontdoor.board.Facet;

/** How referrals met one standard; each number with the contacts that it counts. */
public record Counted(
        Standard standard,
        Count judged,
        Share met,
        Share partly,
        Share notMet,
        Count notApplicable) {

    static Counted of(Tally tally, ContactChoice choice) {
        var standard = tally.standard();
        var judged = count(tally.judged(), choice, standard, Facet.JUDGED_AT_ALL);
        return new Counted(
                standard,
                judged,
                new Share(count(tally.met(), choice, standard, Met.MET.name()), judged),
                new Share(count(tally.partly(), choice, standard, Met.PARTLY.name()), judged),
                new Share(count(tally.notMet(), choice, standard, Met.NOT_MET.name()), judged),
                count(tally.notApplicable(), choice, standard, Met.NOT_APPLICABLE.name()));
    }

    private static Count count(int number, ContactChoice choice, Standard standard, String how) {
        return new Count(number, choice.with(Facet.JUDGED, Facet.judged(standard, how)));
    }
}
