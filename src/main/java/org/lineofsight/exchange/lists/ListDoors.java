package org.lineofsight.exchange.lists;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.util.Set;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever makes, watches or receives lists. A lead is told of theirs, and needs no door. */
@Configuration(proxyBeanMethods = false)
class ListDoors {

    @Bean
    DoorTo sharedLists() {
        return new DoorTo(
                7,
                "Shared lists",
                "/lists",
                Set.of("/lists"),
                Set.of(SOCIAL_WORK_MANAGER, PARTNERSHIP_OFFICER, AGENCY_DESK));
    }
}
