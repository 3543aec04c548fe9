package org.lineofsight.pathway.frontdoor.contact;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.Team;
import org.lineofsight.platform.actor.Elevated;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Teams and services that referrers say they work in. They type what they like; what the agency or
 * its referrers have called it before is offered, and taken as it was spelt, so that one team is
 * not counted as two.
 */
@Component
public class SourceTeams {

    /** How far back is looked, in contacts of the agency that name a team. */
    private static final int LATEST = 500;

    private static final Set<String> NONE = Set.of("none", "n/a", "na", "-", "no", "not known");

    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final Elevated elevated;

    SourceTeams(Agencies agencies, JdbcClient jdbc, Elevated elevated) {
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.elevated = elevated;
    }

    /**
     * To choose from when typing: the agency's own teams, then what its referrers said more than
     * once. What somebody said a single time may be anything, and is shown to nobody else.
     */
    public List<String> offered(UUID agency) {
        return Stream.concat(known(agency), said(agency, 2).stream()).filter(distinct()).toList();
    }

    /** Absent for none. In the spelling of before, where there is one. */
    @Nullable String asKnown(@Nullable UUID agency, @Nullable String typed) {
        var team = typed == null ? "" : typed.strip().replaceAll("\\s+", " ");
        if (agency == null || team.isEmpty() || NONE.contains(team.toLowerCase(Locale.UK))) {
            return null;
        }
        return Stream.concat(known(agency), said(agency, 1).stream())
                .filter(team::equalsIgnoreCase)
                .findFirst()
                .orElse(team);
    }

    private Stream<String> known(UUID agency) {
        return agencies.teamsOf(new AgencyId(agency)).stream()
                .filter(team -> team.until() == null)
                .map(Team::name);
    }

    /** The name of a team alone leaves here, and no contact that it stands in. */
    private List<String> said(UUID agency, int times) {
        return elevated.call(
                "find the teams that an agency's referrers named",
                () ->
                        jdbc.sql(
                                        """
                                        select team
                                        from (select source_team as team from frontdoor.contact
                                              where source_agency_id = :agency and source_team is not null
                                              order by received_at desc limit :latest) latest
                                        group by team having count(*) >= :times
                                        order by count(*) desc, team
                                        """)
                                .param("agency", agency)
                                .param("latest", LATEST)
                                .param("times", times)
                                .query((row, number) -> row.getString(1))
                                .list());
    }

    private static Predicate<String> distinct() {
        var seen = new HashSet<String>();
        return team -> seen.add(team.toLowerCase(Locale.UK));
    }
}
