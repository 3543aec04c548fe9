/**
 * <h2>Demonstration</h2>
 *
 * A made-up county with a year of life in it, lived through the same use cases as a real one.
 * Words: persona, the people to sign in as; size, how much of a county is loaded. The same seed
 * makes the same county. Nothing here knows the database; whatever the demonstration may not do,
 * nobody may.
 */
@ApplicationModule(
        id = "demo",
        displayName = "Demonstration",
        allowedDependencies = {
            "platform",
            "platform::actor",
            "platform::rules",
            "platform::tables",
            "platform::time",
            "platform::web",
            "access",
            "agencies",
            "people",
            "frontdoor",
            "frontdoor::calls",
            "frontdoor::contact",
            "frontdoor::handover",
            "frontdoor::outcome",
            "frontdoor::quality",
            "frontdoor::mirror",
            "earlyhelp",
            "earlyhelp::hub",
            "earlyhelp::family",
            "earlyhelp::assessment",
            "earlyhelp::plan",
            "earlyhelp::meeting",
            "earlyhelp::group",
            "earlyhelp::closing",
            "frontdoor::enquiry",
            "practicetools",
            "practicetools::tool",
            "practicetools::chronology",
            "frontdoor::imports",
            "childprotection",
            "actions",
            "actions::step",
            "childprotection::action",
            "childprotection::agreement",
            "childprotection::assessment",
            "childprotection::caseload",
            "childprotection::elsewhere",
            "childprotection::enquiry",
            "childprotection::informationrequest",
            "childprotection::medical",
            "childprotection::payment",
            "childprotection::calling",
            "childprotection::conference",
            "childprotection::plan",
            "childprotection::strategy",
            "childprotection::voices",
            "meetings",
            "meetings::attendance",
            "meetings::invitation",
            "meetings::legacy",
            "meetings::minutes",
            "meetings::papers",
            "businessplan",
            "businessplan::file",
            "businessplan::outcome",
            "businessplan::plan",
            "dataset",
            "extracts::upload",
            "intake",
            "flags",
            "lists",
            "lists::agreement",
            "lists::drawn"
        })
@NullMarked
package org.lineofsight.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
