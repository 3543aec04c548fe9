package org.lineofsight.partnership.scrutiny;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.util.Set;
import org.lineofsight.kernel.overview.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where scrutiny is found. */
@Configuration(proxyBeanMethods = false)
class ScrutinyRooms {

    @Bean
    Room scrutiny() {
        return new Room(
                10,
                "Scrutiny",
                "/partnership/scrutiny",
                "what the scrutineer plans, finds, asks and signs",
                Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER));
    }

    @Bean
    Room compliance() {
        return new Room(
                11,
                "Compliance",
                "/partnership/scrutiny/compliance",
                "where the partnership stands with Working Together",
                Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER));
    }

    @Bean
    Room challenges() {
        return new Room(
                12,
                "Challenges",
                "/partnership/scrutiny/challenges",
                "what the scrutineer has put to your agency",
                Set.of(SAFEGUARDING_LEAD));
    }
}
