/**
 * <h2>People</h2>
 *
 * Each agency's own record of a person: names as people write them, birth or the expectation of
 * one, identifiers with who said so and when, where they live, and who belongs to their household.
 * Words: person record, identifier, relationship, match (another record that may be of the same
 * person, with the reasons).
 *
 * <p>A record belongs to the agency that holds it. Nothing is joined here: a search shows what is
 * alike and why, and a person decides. Check digits warn and never block.
 */
@ApplicationModule(
        id = "people",
        displayName = "People",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::rules",
            "platform::time",
            "agencies"
        })
@NullMarked
package org.lineofsight.kernel.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
