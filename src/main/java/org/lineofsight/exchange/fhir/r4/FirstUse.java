package org.lineofsight.exchange.fhir.r4;

import ca.uhn.fhir.context.FhirContext;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** HAPI FHIR reads its model when it is first used, for a second or more: before anybody waits. */
@Component
class FirstUse {

    @EventListener(ApplicationReadyEvent.class)
    void read() {
        Thread.ofPlatform()
                .daemon()
                .name("fhir-model")
                .start(() ->
                        FhirContext.forR4Cached()
                                .newJsonParser()
                                .encodeResourceToString(Capabilities.statement("")));
    }
}
