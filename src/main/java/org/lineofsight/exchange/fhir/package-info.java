/**
 * <h2>FHIR</h2>
 *
 * Flags for unscheduled care, for agencies’ systems that speak HL7 FHIR R4: {@code Patient} and
 * {@code Flag} to be read, below {@code /fhir/r4}. The same look-up as the page’s, with the same
 * record and the same notice to the social work team ({@link
 * org.lineofsight.exchange.flags.LooksUpFlags}). A patient here is the answer to one look-up: there
 * is nobody to be listed, and nobody without a flag.
 */
@ApplicationModule(
        id = "fhir",
        displayName = "FHIR",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::rules",
            "platform::time",
            "platform::web",
            "flags",
            "intake"
        })
@NullMarked
package org.lineofsight.exchange.fhir;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
