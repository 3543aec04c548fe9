package org.lineofsight.kernel.actions;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.util.Set;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever may have to do something has the list. */
@Configuration(proxyBeanMethods = false)
class ActionDoors {

    @Bean
    DoorTo actionsList() {
        return new DoorTo(
                7,
                "Actions",
                "/actions",
                Set.of("/actions"),
                Set.of(
                        PRACTITIONER,
                        SAFEGUARDING_LEAD,
                        AGENCY_DESK,
                        EARLY_HELP_WORKER,
                        EARLY_HELP_MANAGER,
                        SOCIAL_WORKER,
                        SOCIAL_WORK_MANAGER));
    }
}
