package org.lineofsight.exchange.intake.settings;

import org.lineofsight.platform.web.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SystemsSettingsLink {

    @Bean
    SettingsLink agenciesSystems() {
        return new SettingsLink(
                "Agencies’ systems",
                "Which may send referrals or look up flags, their secrets, and telling them of outcomes.",
                SystemsController.ADDRESS);
    }
}
