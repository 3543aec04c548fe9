package org.lineofsight.kernel.notifications.mail;

import org.lineofsight.platform.web.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class MailSettingsLink {

    @Bean
    SettingsLink outgoingMail() {
        return new SettingsLink(
                "Outgoing mail",
                "Letters that wait or failed, and trying again.",
                "/settings/mail");
    }
}
