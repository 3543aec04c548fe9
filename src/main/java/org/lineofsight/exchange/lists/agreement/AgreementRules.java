package org.lineofsight.exchange.lists.agreement;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.lineofsight.exchange.lists.ListField;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What an agreement needs before a list of children may leave. */
final class AgreementRules {

    private static final String ICO =
            "Information Commissioner’s Office, Data sharing code of practice (2021)";

    private AgreementRules() {}

    @Basis(
            ICO
                    + ": the controller answers for what it shares; here children’s social care, by a manager")
    static void aManagerMakesIt(Actor by) {
        if (!by.is(Role.SOCIAL_WORK_MANAGER)) {
            throw new RuleBroken(
                    "agreement.manager", "Only a social work manager makes or ends an agreement");
        }
    }

    @Basis(ICO + ": an agreement says what the data are shared for, and by what lawful basis")
    static void itSaysWhatForAndByWhatRight(String purpose, String lawfulBasis) {
        if (purpose.isBlank()) {
            throw new RuleBroken("agreement.purpose", "purpose", "Write what the list is for");
        }
        if (lawfulBasis.isBlank()) {
            throw new RuleBroken(
                    "agreement.basis", "lawfulBasis", "Write the lawful basis for sharing it");
        }
    }

    @Basis(
            ICO
                    + ": only those children, and only what is needed of each (UK GDPR, article 5(1)(c))")
    static void itSaysWhichChildren(Collection<?> statuses) {
        if (statuses.isEmpty()) {
            throw new RuleBroken(
                    "agreement.statuses", "statuses", "Choose which children are on the list");
        }
    }

    @Basis(
            "UK GDPR, article 5(1)(c) and (d): no more than is needed, and enough that nobody is taken for somebody else")
    static void itSaysWhoIsMeant(List<ListField> fields) {
        var byNumber = fields.contains(ListField.NHS_NUMBER);
        var byName =
                fields.containsAll(
                        List.of(
                                ListField.GIVEN_NAMES,
                                ListField.FAMILY_NAME,
                                ListField.DATE_OF_BIRTH));
        if (!byNumber && !byName) {
            throw new RuleBroken(
                    "agreement.fields",
                    "fields",
                    "Choose the NHS number, or both names and the date of birth: else nobody can tell who is meant");
        }
    }

    @Basis(ICO + ": sharing is reviewed; here an agreement holds a year at most (local)")
    static void itIsLookedAtAgainWithinAYear(LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new RuleBroken(
                    "agreement.until", "until", "The last day cannot be before the first");
        }
        if (!until.isBefore(from.plusYears(1))) {
            throw new RuleBroken(
                    "agreement.year",
                    "until",
                    "An agreement holds for a year at most: make another one then");
        }
    }

    @Basis(ICO + ": the parties sign it")
    static void bothHaveSigned(String forUs, String forThem, LocalDate signedOn, LocalDate today) {
        if (forUs.isBlank()) {
            throw new RuleBroken(
                    "agreement.signed-us", "signedForUs", "Write who signed for your council");
        }
        if (forThem.isBlank()) {
            throw new RuleBroken(
                    "agreement.signed-them", "signedForThem", "Write who signed for the agency");
        }
        if (signedOn.isAfter(today)) {
            throw new RuleBroken(
                    "agreement.signed-on",
                    "signedOn",
                    "The day it was signed cannot be in the future");
        }
    }

    @Basis(ICO + ": the agreement says how long the data are kept")
    static void aListIsKeptForDays(int days) {
        if (days < 0 || days > 365) {
            throw new RuleBroken(
                    "agreement.keep", "keepDays", "Enter a number of days from 0 to 365");
        }
    }

    @Basis(ICO + ": it can be ended, and it is on record why")
    static void itEndsOnceAndSaysWhy(Agreement agreement, String why, LocalDate today) {
        if (!today.isBefore(agreement.over())) {
            throw new RuleBroken("agreement.over", "This agreement has ended already");
        }
        if (why.isBlank()) {
            throw new RuleBroken("agreement.why", "why", "Write why it ends");
        }
    }
}
