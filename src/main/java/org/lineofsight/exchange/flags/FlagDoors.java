package org.lineofsight.exchange.flags;

import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.UNSCHEDULED_CARE;

import java.util.Set;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whoever looks flags up, and the office that counts how often that is done. */
@Configuration(proxyBeanMethods = false)
class FlagDoors {

    private static final String FLAGS = "Flags";

    @Bean
    DoorTo flags() {
        return new DoorTo(2, FLAGS, "/flags", Set.of("/flags"), Set.of(UNSCHEDULED_CARE));
    }

    @Bean
    DoorTo useOfFlags() {
        return new DoorTo(7, FLAGS, "/flags/use", Set.of("/flags"), Set.of(PARTNERSHIP_OFFICER));
    }
}
