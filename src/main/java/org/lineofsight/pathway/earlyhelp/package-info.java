/**
 * <h2>Early help</h2>
 *
 * Contacts with the early help hub, and families who are helped with their agreement: key worker
 * from any agency, assessment, plan, the team around the family, closing. Words: hub contact, key
 * worker, team around the family, family wellbeing plan, step up, step down. Rules: {@code
 * hub.HubRules}, {@code family.FamilyRules} and those of each slice. Clocks: {@link
 * EarlyHelpTimescales}.
 */
@ApplicationModule(
        id = "earlyhelp",
        displayName = "Early help",
        allowedDependencies = {
            "platform::actor",
            "platform::audit",
            "platform::database",
            "platform::drafts",
            "platform::rules",
            "platform::time",
            "platform::web",
            "access",
            "agencies",
            "frontdoor",
            "people",
            "timescales",
            "notifications",
            "mywork"
        })
@NullMarked
package org.lineofsight.pathway.earlyhelp;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
