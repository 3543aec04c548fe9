package org.lineofsight.partnership.board;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.util.Set;
import org.lineofsight.kernel.overview.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where boards and groups are found. */
@Configuration(proxyBeanMethods = false)
class BoardRooms {

    @Bean
    Room structure() {
        return new Room(
                1,
                "Structure",
                "/partnership/structure",
                "boards and groups, who sits in them, and how it was on any day",
                Set.of());
    }

    @Bean
    Room pledges() {
        return new Room(
                9,
                "Pledges",
                "/partnership/pledges",
                "what agencies have promised, and what came of it",
                Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER));
    }

    @Bean
    Room escalations() {
        return new Room(
                8,
                "Escalations",
                "/partnership/escalations",
                "what a group could not settle, and the reply",
                Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER));
    }
}
