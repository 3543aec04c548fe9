package org.lineofsight.kernel.mywork;

import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MyWorkDoor {

    @Bean
    DoorTo myWork() {
        return DoorTo.everybody(1, "My work", "/");
    }
}
