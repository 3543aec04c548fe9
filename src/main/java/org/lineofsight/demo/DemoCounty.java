package org.lineofsight.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.stereotype.Component;

/** Makes the county's agencies and accounts, or finds those that an earlier start made. */
@Component
class DemoCounty {

    private static final Set<Role> ASKED_IN_THE_YEAR =
            EnumSet.of(
                    Role.PRACTITIONER, Role.AGENCY_DESK, Role.SOCIAL_WORKER, Role.CONFERENCE_CHAIR);

    private final Agencies agencies;
    private final Accounts accounts;
    private final Clock clock;

    DemoCounty(Agencies agencies, Accounts accounts, Clock clock) {
        this.agencies = agencies;
        this.accounts = accounts;
        this.clock = clock;
    }

    void make(LocalDate since) {
        var ids = new HashMap<String, UUID>();
        for (var agency : Larkshire.AGENCIES) {
            var contact = new ContactDetails(agency.email(), agency.telephone(), null);
            var id = agencies.add(AgencyDetails.of(agency.name(), agency.kind(), contact), since);
            ids.put(agency.key(), id.value());
            Larkshire.TEAMS
                    .getOrDefault(agency.key(), List.of())
                    .forEach(team -> agencies.addTeam(id, team, ContactDetails.NONE));
        }
        for (var worker : Larkshire.WORKERS) {
            hire(worker, ids, since);
        }
        for (var worker : Larkshire.OTHER_REFERRERS) {
            hire(worker, ids, since);
        }
    }

    private void hire(Larkshire.Worker worker, Map<String, UUID> ids, LocalDate since) {
        var account =
                accounts.open(
                        worker.signInName(),
                        worker.name(),
                        worker.signInName() + "@larkshire.example",
                        DemoPersonas.PASSWORD);
        for (var role : worker.roles()) {
            var first = role == worker.roles().getFirst();
            var label =
                    first
                            ? worker.job()
                            : role.label() + ", " + Larkshire.agency(worker.agency()).name();
            // Who is asked, or given a case, in the year that is past works then
            var from =
                    askedInTheYear(worker, role)
                            ? since.atStartOfDay(TimeConfiguration.LONDON).toInstant()
                            : clock.instant();
            ScopedClock.at(
                    from,
                    () -> {
                        accounts.grant(account, role, ids.get(worker.agency()), label);
                        return true;
                    });
        }
    }

    /** A practice has no desk: it is asked through its safeguarding lead. */
    private static boolean askedInTheYear(Larkshire.Worker worker, Role role) {
        return ASKED_IN_THE_YEAR.contains(role)
                || (role == Role.SAFEGUARDING_LEAD
                        && Larkshire.agency(worker.agency()).kind() == AgencyKind.GENERAL_PRACTICE);
    }

    Actor actor(Larkshire.Worker worker, Role role) {
        return accounts.actor(worker.signInName(), role).orElseThrow();
    }

    /** The census code of referrals from the actor's agency. */
    String sourceOf(Actor actor, LocalDate on) {
        var agency = agencies.require(new AgencyId(actor.requireAgency()));
        return agencies.referralSource(agency, on).code();
    }
}
