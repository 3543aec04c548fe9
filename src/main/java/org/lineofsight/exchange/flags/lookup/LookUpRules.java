package org.lineofsight.exchange.flags.lookup;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.flags.Asked;
import org.lineofsight.exchange.flags.Attending;
import org.lineofsight.exchange.flags.CareSetting;
import org.lineofsight.exchange.flags.FlagKind;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** Who may be looked up, by what, and what is shown for how long. */
final class LookUpRules {

    private static final String LOCAL = "Flags for unscheduled care, edition 1 (local)";

    private LookUpRules() {}

    @Basis(
            "Child Protection – Information Sharing (NHS England): a child is found by NHS number and date of birth; by name "
                    + LOCAL)
    static void itSaysWhoIsMeant(Asked asked, LocalDate today) {
        if (asked.born() == null) {
            throw new RuleBroken("flags.born", "born", "Enter the date of birth");
        }
        if (asked.born().isAfter(today)) {
            throw new RuleBroken("flags.born", "born", "The date of birth must be in the past");
        }
        if (asked.nhsNumber() != null) {
            return;
        }
        if (asked.given() == null) {
            throw new RuleBroken("flags.given", "given", "Enter the given names");
        }
        if (asked.family() == null) {
            throw new RuleBroken("flags.family", "family", "Enter the family name");
        }
        if (asked.postcode() == null) {
            throw new RuleBroken("flags.postcode", "postcode", "Enter the postcode");
        }
    }

    @Basis(
            "NHS Data Dictionary, NHS number: the tenth digit checks the other nine; a mistyped number may be another child’s")
    static void theNumberIsOne(@Nullable String nhsNumber) {
        if (nhsNumber == null) {
            return;
        }
        var doubts = new Identifier(IdentifierKind.NHS_NUMBER, nhsNumber, "typed", null).doubts();
        if (!doubts.isEmpty()) {
            throw new RuleBroken("flags.number", "nhsNumber", doubts.getFirst());
        }
    }

    @Basis(
            "Child Protection – Information Sharing (NHS England): looked at where a child attends, and for no other reason")
    static void itSaysWhereTheyAttend(
            @Nullable CareSetting setting, @Nullable Attending attending) {
        if (setting == null) {
            throw new RuleBroken("flags.setting", "setting", "Choose where they attend");
        }
        if (attending == null) {
            throw new RuleBroken("flags.attending", "attending", "Choose how they attend");
        }
    }

    /** Ended child in need plans are not shown: nothing says that they should be. */
    @Basis(
            "Child Protection – Information Sharing (NHS England): current plans, and those that ended in the last 12 months; a child in need while the plan goes on ("
                    + LOCAL
                    + ")")
    static boolean isShown(FlagKind kind, @Nullable LocalDate until, LocalDate today) {
        if (until == null || until.isAfter(today)) {
            return true;
        }
        return switch (kind) {
            case CHILD_PROTECTION_PLAN, LOOKED_AFTER, UNBORN_CHILD_PROTECTION_PLAN ->
                    !until.isBefore(endedSince(today));
            case CHILD_IN_NEED, UNBORN_CHILD_IN_NEED -> false;
        };
    }

    static LocalDate endedSince(LocalDate today) {
        return today.minusMonths(12);
    }

    @Basis(LOCAL + ": an answer is read again while the child may still be there, and then no more")
    static boolean mayBeReadAgain(Instant lookedAt, Instant now) {
        return Duration.between(lookedAt, now).compareTo(Duration.ofHours(24)) < 0;
    }
}
