package org.lineofsight.pathway.childprotection.caseload;

import org.jspecify.annotations.Nullable;
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

    @Basis("Child protection operating procedure, edition 1 (local): a manager closes")
    static void aManagerCloses(Actor by) {
        if (!by.is(Role.SOCIAL_WORK_MANAGER)) {
            throw new RuleBroken("case.manager-closes", "A social work manager closes a case");
        }
    }

    @Basis("Child protection operating procedure, edition 1 (local): a closed case is not changed")
    static void itIsOpen(Case found) {
        if (found.closed() != null) {
            throw new RuleBroken("case.closed", "This case is closed");
        }
    }

    @Basis("Children in Need census: reason for closure")
    static void closingSaysWhy(@Nullable ReasonForClosure reason, String because) {
        if (reason == null) {
            throw new RuleBroken("case.closure", "reason", "Choose why it is closed");
        }
        if (because.isBlank()) {
            throw new RuleBroken(
                    "case.closed-because",
                    "because",
                    "Write what is different for the children now");
        }
    }

    @Basis(
            "Child protection operating procedure, edition 1 (local): a case is closed when nothing is left to be done")
    static void nothingIsLeftToBeDecided(boolean anything) {
        if (anything) {
            throw new RuleBroken(
                    "case.to-decide",
                    "A strategy discussion or a conference is still to be held and decided");
        }
    }

    @Basis(
            "Child protection operating procedure, edition 1 (local): a case is closed when nothing is left to be done")
    static void nothingIsBeingWritten(boolean anything) {
        if (anything) {
            throw new RuleBroken(
                    "case.being-written",
                    "An assessment or a section 47 enquiry is still being written or to be agreed");
        }
    }

    @Basis(
            "Child protection operating procedure, edition 1 (local): a case is closed when nothing is left to be done")
    static void noChildHasAPlan(boolean any) {
        if (any) {
            throw new RuleBroken(
                    "case.plan", "A child of this case still has a plan: end it first");
        }
    }
}
