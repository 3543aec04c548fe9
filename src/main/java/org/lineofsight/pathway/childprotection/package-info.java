/**
 * <h2>Child protection</h2>
 *
 * Cases of children’s social care, and what the agencies decide together about them: strategy
 * discussions, section 47 enquiries, assessments, and what follows from them. Words: case,
 * caseload, allocation, strategy discussion, threshold, section 47 enquiry, assessment, factors.
 * Rules: {@code caseload.CaseRules} and those of each slice. Clocks: {@link
 * org.lineofsight.pathway.childprotection.ChildProtectionTimescales}.
 *
 * <p>Who came to a meeting and whether it was quorate is the business of meetings; what it decided
 * is kept here. A decision waits for a quorum, or for somebody’s reason to do without one.
 */
@ApplicationModule(
        id = "childprotection",
        displayName = "Child protection",
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
            "actions",
            "agencies",
            "frontdoor",
            "meetings",
            "mywork",
            "notifications",
            "people",
            "timescales"
        })
@NullMarked
package org.lineofsight.pathway.childprotection;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
