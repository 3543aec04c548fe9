package org.lineofsight.pathway.practicetools;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.util.Set;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Practice tools are for those who know children, whatever their agency. */
@Configuration(proxyBeanMethods = false)
class PracticeToolsDoor {

    @Bean
    DoorTo tools() {
        return new DoorTo(
                3,
                "Practice tools",
                "/practice-tools",
                Set.of("/practice-tools"),
                Set.of(
                        PRACTITIONER,
                        SAFEGUARDING_LEAD,
                        FRONT_DOOR_WORKER,
                        FRONT_DOOR_MANAGER,
                        EARLY_HELP_WORKER,
                        EARLY_HELP_MANAGER));
    }
}
