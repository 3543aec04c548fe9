package org.lineofsight.assurance.policies;

import java.util.Set;
import org.lineofsight.kernel.overview.Room;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where the register is found: by everybody. */
@Configuration(proxyBeanMethods = false)
class PolicyRooms {

    @Bean
    Room policies() {
        return new Room(
                9,
                "Policies and procedures",
                "/partnership/policies",
                "what the partnership has agreed, what changed, and where it can be read",
                Set.of());
    }
}
