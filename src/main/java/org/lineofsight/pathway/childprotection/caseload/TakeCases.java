package org.lineofsight.pathway.childprotection.caseload;

import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.frontdoor.Destination;
import org.lineofsight.pathway.frontdoor.HandOver;
import org.lineofsight.pathway.frontdoor.TakesHandOvers;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the front door hands over becomes a case, in the same transaction. */
@Configuration(proxyBeanMethods = false)
class TakeCases {

    @Bean
    TakesHandOvers takesAssessments(Cases cases, Notices notices, Elevated elevated) {
        return new Taking(Destination.ASSESSMENT, cases, notices, elevated);
    }

    @Bean
    TakesHandOvers takesStrategyDiscussions(Cases cases, Notices notices, Elevated elevated) {
        return new Taking(Destination.STRATEGY_DISCUSSION, cases, notices, elevated);
    }

    private record Taking(Destination destination, Cases cases, Notices notices, Elevated elevated)
            implements TakesHandOvers {

        @Override
        public void take(HandOver handOver) {
            elevated.call(
                    "taking a hand-over into child protection",
                    () -> {
                        var id = cases.open(handOver);
                        var opened = cases.require(id);
                        notices.tellEverybody(
                                Role.SOCIAL_WORK_MANAGER,
                                null,
                                ChildProtectionNews.RECEIVED,
                                About.record(id.value(), opened.address())
                                        .called(opened.reference()));
                        return id;
                    });
        }
    }
}
