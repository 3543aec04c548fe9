package org.lineofsight.pathway.childprotection;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.CONFERENCE_CHAIR;
import static org.lineofsight.platform.actor.Role.PAYMENTS_OFFICER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.util.Set;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Social workers have their caseload, conference chairs the cases they chair for, managers
 * everybody's; whoever is asked has the requests, and whoever pays for reports the ledger.
 */
@Configuration(proxyBeanMethods = false)
class ChildProtectionDoors {

    @Bean
    DoorTo caseload() {
        return new DoorTo(
                4,
                "Caseload",
                "/child-protection",
                Set.of("/child-protection"),
                Set.of(SOCIAL_WORKER, SOCIAL_WORK_MANAGER, CONFERENCE_CHAIR));
    }

    /** A safeguarding lead has six doors already, and comes to requests by My work. */
    @Bean
    DoorTo requests() {
        return new DoorTo(
                5,
                "Requests",
                "/information-requests",
                Set.of("/information-requests", "/medicals"),
                Set.of(SOCIAL_WORKER, SOCIAL_WORK_MANAGER, AGENCY_DESK));
    }

    @Bean
    DoorTo reportPayments() {
        return new DoorTo(
                2,
                "Payments",
                "/report-payments",
                Set.of("/report-payments"),
                Set.of(PAYMENTS_OFFICER));
    }
}
