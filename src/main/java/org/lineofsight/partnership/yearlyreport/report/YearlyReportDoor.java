package org.lineofsight.partnership.yearlyreport.report;

import java.util.Set;
import org.lineofsight.kernel.overview.Room;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.web.DoorTo;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class YearlyReportDoor {

    /** Before the returns, so that the door leads to the reports first. */
    @Bean
    DoorTo yearlyReports() {
        return new DoorTo(
                5,
                "Partnership",
                "/yearly-reports",
                Set.of("/yearly-reports"),
                Set.of(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER));
    }

    @Bean
    Room yearlyReportsRoom() {
        return new Room(
                14,
                "Yearly report",
                "/yearly-reports",
                "the partnership’s year from the record, with every sum checked",
                Set.of(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER));
    }
}
