package org.lineofsight.kernel.access.settings;

import org.lineofsight.platform.web.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AccountSettings {

    @Bean
    SettingsLink accountsLink() {
        return new SettingsLink(
                "Accounts", "Who signs in, and what each may work as.", "/settings/accounts");
    }
}
