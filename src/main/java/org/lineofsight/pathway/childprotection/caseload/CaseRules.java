package org.lineofsight.pathway.childprotection.caseload;

import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of a case. */
final class CaseRules {

    private CaseRules() {}

    @Basis("Child protection operating procedure, edition 1 (local): a manager allocates")
    static void aManagerAllocates(Actor by) {
        if (!by.is(Role.SOCIAL_WORK_MANAGER)) {
            throw new RuleBroken(
                    "case.manager-allocates", "A social work manager allocates a case");
        }
    }

    @Basis(
            "Child protection operating procedure, edition 1 (local): a case is allocated to somebody who works as a social worker")
    static void aSocialWorkerIsChosen(boolean worksAsOne) {
        if (!worksAsOne) {
            throw new RuleBroken("case.worker", "worker", "Choose a social worker");
        }
    }
}
