package org.lineofsight.exchange.flags.lookup;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.agencies.Team;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/**
 * Whom to ring: the team where one is named, and the authority’s own number where the team has
 * none.
 */
@Component
class Responsible {

    private final Agencies agencies;
    private final Clock clock;

    Responsible(Agencies agencies, Clock clock) {
        this.agencies = agencies;
        this.clock = clock;
    }

    /**
     * @param team absent where none is named
     */
    record Reach(
            String authority,
            @Nullable String team,
            @Nullable String telephone,
            @Nullable String outOfHours) {}

    /** The authorities of today; where there are several, the one that was there first. */
    List<Agency> authorities() {
        var today = InWords.dayOf(clock.instant());
        return agencies.current().stream()
                .filter(agency -> agency.kind() == AgencyKind.CHILDRENS_SOCIAL_CARE)
                .filter(agency -> agency.on(today))
                .sorted(
                        Comparator.comparing(Agency::since)
                                .thenComparing(each -> each.id().value()))
                .toList();
    }

    Reach reach(@Nullable String team) {
        var authorities = authorities();
        if (team != null) {
            for (var authority : authorities) {
                var named = team(authority, team);
                if (named.isPresent()) {
                    return reach(authority, team, named.get().contact());
                }
            }
        }
        return authorities.isEmpty()
                ? new Reach("Children’s social care", team, null, null)
                : reach(authorities.getFirst(), team, ContactDetails.NONE);
    }

    private Optional<Team> team(Agency authority, String name) {
        var today = InWords.dayOf(clock.instant());
        return agencies.teamsOf(authority.id()).stream()
                .filter(each -> each.on(today) && each.name().equalsIgnoreCase(name.strip()))
                .findFirst();
    }

    private static Reach reach(Agency authority, @Nullable String team, ContactDetails nearest) {
        return new Reach(
                authority.name(),
                team,
                first(nearest.phone(), authority.contact().phone()),
                first(nearest.outOfHoursPhone(), authority.contact().outOfHoursPhone()));
    }

    private static @Nullable String first(@Nullable String one, @Nullable String other) {
        return one == null ? other : one;
    }
}
