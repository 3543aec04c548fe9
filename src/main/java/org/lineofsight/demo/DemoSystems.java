package org.lineofsight.demo;

import org.lineofsight.exchange.intake.IssuesClients;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.platform.actor.Acting;
import org.springframework.stereotype.Component;

/**
 * A school's own system that may send referrals. Its secret is thrown away: whoever wants to try it
 * makes a new one, as the administrator.
 */
@Component
class DemoSystems {

    private final IssuesClients issuesClients;
    private final Agencies agencies;

    DemoSystems(IssuesClients issuesClients, Agencies agencies) {
        this.issuesClients = issuesClients;
        this.agencies = agencies;
    }

    void issue() {
        var school = Larkshire.agency(Larkshire.SCHOOL).name();
        agencies.all().stream()
                .filter(agency -> agency.name().equals(school))
                .forEach(agency ->
                        issuesClients.issue(
                                agency.id(),
                                "Sprigbook",
                                "The school’s safeguarding records; the school office answers for it",
                                Acting.require()));
    }
}
