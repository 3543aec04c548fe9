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
 *
 * <p>{@code /people} finds a person by the beginning of a name, a date or year of birth, a number
 * or a postcode. What other modules have about them comes through {@link PersonLinks}.
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
            "platform::web",
            "agencies"
        })
@NullMarked
package org.lineofsight.kernel.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
