package org.lineofsight.kernel.overview;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.util.Set;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OverviewDoor {

    /** Whoever does little else here; others find the page from the foot of every page. */
    @Bean
    DoorTo partnership() {
        return new DoorTo(
                4,
                "Partnership",
                "/partnership",
                Set.of("/partnership"),
                Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER));
    }

    @Bean
    Room yearWheel() {
        return new Room(
                20,
                "Year wheel",
                "/partnership/calendar",
                "what is due when in the partnership’s year",
                Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER, SAFEGUARDING_LEAD));
    }
}
