package org.lineofsight.platform.web.settings;

import java.util.Set;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsDoor {

    @Bean
    DoorTo settings() {
        return new DoorTo(
                6, "Settings", "/settings", Set.of("/settings"), Set.of(Role.SYSTEM_ADMINISTRATOR));
    }
}
