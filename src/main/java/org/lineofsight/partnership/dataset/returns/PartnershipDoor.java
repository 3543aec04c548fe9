package org.lineofsight.partnership.dataset.returns;

import java.util.Set;
import org.lineofsight.kernel.overview.Room;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PartnershipDoor {

    @Bean
    DoorTo returns() {
        return new DoorTo(
                6,
                "Partnership",
                "/returns",
                Set.of("/returns"),
                Set.of(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER));
    }

    @Bean
    Room returnsRoom() {
        return new Room(
                13,
                "Returns",
                "/returns",
                "what the agencies return of their year, with what was accepted and refused",
                Set.of(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER));
    }
}
