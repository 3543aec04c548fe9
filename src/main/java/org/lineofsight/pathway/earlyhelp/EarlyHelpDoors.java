package org.lineofsight.pathway.earlyhelp;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.util.Set;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The hub has its list; key workers, teams and leads have their families. */
@Configuration(proxyBeanMethods = false)
class EarlyHelpDoors {

    private static final String EARLY_HELP = "Early help";

    @Bean
    DoorTo hub() {
        return new DoorTo(
                3,
                EARLY_HELP,
                "/early-help",
                Set.of("/early-help"),
                Set.of(EARLY_HELP_WORKER, EARLY_HELP_MANAGER));
    }

    @Bean
    DoorTo myFamilies() {
        return new DoorTo(
                3,
                EARLY_HELP,
                "/early-help/my-families",
                Set.of("/early-help"),
                Set.of(PRACTITIONER, SAFEGUARDING_LEAD));
    }
}
