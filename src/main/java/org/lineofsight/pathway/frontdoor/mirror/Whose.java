package org.lineofsight.pathway.frontdoor.mirror;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.board.ContactChoice;
import org.lineofsight.pathway.frontdoor.board.Facet;
import org.lineofsight.pathway.frontdoor.board.Stretch;

/**
 * The contacts that a mirror shows.
 *
 * @param agency that they came from, as in addresses; absent for all agencies
 * @param team within that agency, {@link #NO_TEAM} for those that name none; absent for all of it
 */
public record Whose(Stretch stretch, @Nullable String agency, @Nullable String team) {

    static final String NO_TEAM = "NONE";

    static final String NO_TEAM_WORDS = "Team not given";

    public Whose {
        team = agency == null ? null : team;
    }

    /** All agencies, in the twelve months up to this day. */
    public static Whose allOfTheYearUpTo(LocalDate day) {
        return all(Stretch.of(null, day));
    }

    static Whose all(Stretch stretch) {
        return new Whose(stretch, null, null);
    }

    Whose of(String chosen) {
        return new Whose(stretch, chosen, null);
    }

    Whose inTeam(String chosen) {
        return new Whose(stretch, agency, chosen);
    }

    static String words(String team) {
        return team.equals(NO_TEAM) ? NO_TEAM_WORDS : team;
    }

    ContactChoice choice() {
        var choice = stretch.chosen();
        choice = agency == null ? choice : choice.with(Facet.AGENCY, agency);
        return team == null ? choice : choice.with(Facet.TEAM, team);
    }

    /** What stands in an address, without a question mark. */
    public String query() {
        return "period="
                + stretch.value()
                + (agency == null ? "" : "&agency=" + agency)
                + (team == null ? "" : "&team=" + ContactChoice.encoded(team));
    }

    String address() {
        return "/front-door/mirror?" + query();
    }
}
