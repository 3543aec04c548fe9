package org.lineofsight.pathway.frontdoor;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.util.Set;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The front door's sides: those who tell it something, those who decide, and the agencies it asks.
 */
@Configuration(proxyBeanMethods = false)
class FrontDoorDoors {

    private static final String FRONT_DOOR = "Front door";

    @Bean
    DoorTo worklist() {
        return new DoorTo(
                2,
                FRONT_DOOR,
                "/front-door",
                Set.of("/front-door"),
                Set.of(FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER));
    }

    @Bean
    DoorTo referrals() {
        return new DoorTo(
                2,
                FRONT_DOOR,
                "/referrals",
                Set.of("/referrals"),
                Set.of(PRACTITIONER, SAFEGUARDING_LEAD));
    }

    @Bean
    DoorTo enquiries() {
        return new DoorTo(2, FRONT_DOOR, "/enquiries", Set.of("/enquiries"), Set.of(AGENCY_DESK));
    }
}
