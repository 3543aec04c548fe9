/**
 * <h2>Front door</h2>
 *
 * Contacts from anyone worried about a child, the decision on each, and the outcome that the
 * referrer is told. Words: contact, referral, triage, level of need, outcome. Rules: {@code
 * contact.ContactRules}. Clocks: {@link FrontDoorTimescales}.
 */
@ApplicationModule(
        id = "frontdoor",
        displayName = "Front door",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::drafts",
            "platform::rules",
            "platform::tables",
            "platform::time",
            "platform::web",
            "access",
            "agencies",
            "people",
            "timescales",
            "notifications",
            "mywork"
        })
@NullMarked
package org.lineofsight.pathway.frontdoor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
