package org.lineofsight.kernel.timescales.bankholidays;

import org.lineofsight.platform.web.SettingsLink;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class BankHolidaySettings {

    @Bean
    SettingsLink bankHolidaysLink() {
        return new SettingsLink(
                "Bank holidays",
                "The days that are not counted as working days, and newer ones from GOV.UK.",
                "/settings/bank-holidays");
    }
}
