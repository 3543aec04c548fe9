package org.lineofsight.partnership.actionplan;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.util.Set;
import org.lineofsight.kernel.overview.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the one list is found. */
@Configuration(proxyBeanMethods = false)
class ActionPlanRooms {

    @Bean
    Room actionPlan() {
        return new Room(
                5,
                "Action plan",
                "/partnership/actions",
                "every action, whatever decided it: who does it, by when, and what it changed",
                Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER, SAFEGUARDING_LEAD));
    }
}
