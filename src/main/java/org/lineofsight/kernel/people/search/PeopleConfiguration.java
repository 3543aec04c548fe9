package org.lineofsight.kernel.people.search;

import java.util.Set;
import org.lineofsight.platform.web.Allowed;
import org.lineofsight.platform.web.SearchPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

    /** For everybody whom the page opens for. */
    @Bean
    SearchPlace findAPerson() {
        return new SearchPlace(
                "/people",
                Set.of(PersonRecordsController.class.getAnnotation(Allowed.class).value()));
    }
}
