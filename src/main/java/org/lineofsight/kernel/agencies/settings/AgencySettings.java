package org.lineofsight.kernel.agencies.settings;

import org.lineofsight.platform.web.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AgencySettings {

    @Bean
    SettingsLink agenciesLink() {
        return new SettingsLink(
                "Agencies",
                "Who works together, their teams, and where each is reached.",
                "/settings/agencies");
    }
}
