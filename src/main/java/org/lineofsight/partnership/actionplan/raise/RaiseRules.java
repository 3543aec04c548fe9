package org.lineofsight.partnership.actionplan.raise;

import java.util.Arrays;
import java.util.Optional;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What holds of an action that the partnership’s office raises itself. */
final class RaiseRules {

    private RaiseRules() {}

    @Basis(
            "Local procedure: an action has one owner. Where two agencies have to act, each has an action of its own, since each accepts, does and is asked after its own")
    static void oneAgencyOwnsIt(String owner) {
        if (owner.contains(",")) {
            throw new RuleBroken(
                    "actionplan.one-owner",
                    "action.owner",
                    "Choose one owner. Where two agencies have to act, raise one action for each: each accepts and answers for its own");
        }
    }

    @Basis("Local procedure: every action of the plan says what kind of work decided it")
    static ActionSource itComesFromSomewhere(String source) {
        return source(source)
                .orElseThrow(() ->
                        new RuleBroken(
                                "actionplan.source", "source", "Choose what decided the action"));
    }

    private static Optional<ActionSource> source(String name) {
        return Arrays.stream(ActionSource.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
