package org.lineofsight.pathway.childprotection;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.util.Set;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Social workers have their caseload, managers everybody's. */
@Configuration(proxyBeanMethods = false)
class ChildProtectionDoors {

    @Bean
    DoorTo caseload() {
        return new DoorTo(
                4,
                "Caseload",
                "/child-protection",
                Set.of("/child-protection"),
                Set.of(SOCIAL_WORKER, SOCIAL_WORK_MANAGER));
    }
}
