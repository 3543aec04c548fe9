package org.lineofsight.pathway.childprotection.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Discipline;
import org.lineofsight.platform.actor.Role;
import org.springframework.stereotype.Component;

/**
 * Who answers for an agency that is asked to a strategy discussion: its desk in the front door
 * where it has one, and otherwise its safeguarding lead. The directory knows who that is today.
 */
@Component
class WhoAnswers {

    private final Agencies agencies;
    private final Accounts accounts;
    private final Clock clock;

    WhoAnswers(Agencies agencies, Accounts accounts, Clock clock) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.clock = clock;
    }

    /**
     * An agency that can be asked.
     *
     * @param reached whether anybody holds that role there today; else the invitation waits unread
     */
    record Askable(Agency agency, Discipline discipline, Role role, boolean reached) {}

    Role roleFor(AgencyId agency) {
        return accounts.workingAs(Role.AGENCY_DESK, agency.value()).isEmpty()
                ? Role.SAFEGUARDING_LEAD
                : Role.AGENCY_DESK;
    }

    /** Every agency of today, in the order in which a quorum is read. */
    List<Askable> askable() {
        var today = LocalDate.now(clock);
        return agencies.all().stream()
                .filter(agency -> agency.on(today))
                .map(this::askable)
                .sorted(
                        Comparator.comparing(Askable::discipline)
                                .thenComparing(askable -> askable.agency().name()))
                .toList();
    }

    private Askable askable(Agency agency) {
        var role = roleFor(agency.id());
        return new Askable(
                agency,
                Discipline.of(agency.kind()),
                role,
                !accounts.workingAs(role, agency.id().value()).isEmpty());
    }
}
