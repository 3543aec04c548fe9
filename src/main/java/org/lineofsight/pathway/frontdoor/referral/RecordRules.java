package org.lineofsight.pathway.frontdoor.referral;

import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Birth;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;
import org.lineofsight.kernel.people.Match;
import org.lineofsight.kernel.people.PersonRecord;
import org.lineofsight.pathway.frontdoor.contact.NotNamedYet;
import org.lineofsight.platform.rules.Basis;

/** Which record a child who is told of has. */
final class RecordRules {

    private RecordRules() {}

    /**
     * The form shows the records that it finds, and the referrer says which is the child. A system
     * cannot be shown anything; so for it, a record is the child's where anybody would say so: the
     * same names and date of birth, or the same NHS number and given name, and nothing that speaks
     * against it.
     */
    @Basis(
            "Local rule: a system is not asked which record a child has, so a record is taken only where nothing speaks against it")
    static boolean isPlainlyTheChild(ChildTold told, Match match) {
        if (match.closeness() != Match.Closeness.EXACT || NotNamedYet.is(told.givenNames())) {
            return false;
        }
        return hasNumber(match.record(), told.nhsNumber())
                ? sameGivenName(told, match.record()) && !bornOnAnotherDay(told, match.record())
                : told.dateOfBirth() != null;
    }

    private static boolean hasNumber(PersonRecord record, @Nullable String number) {
        return number != null
                && record.details().identifiers().stream()
                        .filter(each -> each.kind() == IdentifierKind.NHS_NUMBER)
                        .map(Identifier::comparable)
                        .anyMatch(
                                new Identifier(IdentifierKind.NHS_NUMBER, number, "", null)
                                                .comparable()
                                        ::equals);
    }

    private static boolean sameGivenName(ChildTold told, PersonRecord record) {
        return told.givenNames().strip().equalsIgnoreCase(record.name().given().strip());
    }

    private static boolean bornOnAnotherDay(ChildTold told, PersonRecord record) {
        return told.dateOfBirth() != null
                && record.details().birth() instanceof Birth.Born(var on)
                && !on.equals(told.dateOfBirth());
    }
}
