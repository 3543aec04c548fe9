/**
 * <h2>Practice tools</h2>
 *
 * What a practitioner works out about one child, beside the record: neglect screening, Day in My
 * Life, clutter scale, scores of a graded care profile, and the chronology of a family. Words:
 * sheet (one tool done once), area, answer, evidence, edition (of a list of areas), correction,
 * chronology, entry, invitation. Rules: {@code tool.SheetRules}, {@code
 * chronology.ChronologyRules}.
 *
 * <p>Advice never blocks. "Not known" is never counted as "not concerned".
 */
@ApplicationModule(
        id = "practicetools",
        displayName = "Practice tools",
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
            "mywork",
            "notifications",
            "frontdoor",
            "earlyhelp"
        })
@NullMarked
package org.lineofsight.pathway.practicetools;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
