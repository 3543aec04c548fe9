package org.lineofsight.pathway.frontdoor.police;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.pathway.frontdoor.contact.NotNamedYet;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** How the front door reads the police's files. */
final class PoliceRules {

    private PoliceRules() {}

    @Basis(
            "Working Together 2023, chapter 3: a referral is about identified children; local rule: one contact for a family, however many rows")
    static String familyKey(String address, String familyName) {
        var place = plain(address);
        return place.isEmpty() ? "name " + plain(familyName) : "at " + place;
    }

    static String plain(String text) {
        var letters = text.toLowerCase(Locale.ROOT).codePoints().filter(Character::isLetterOrDigit);
        return letters.collect(
                        StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Two rows are one child, or two children of whom nobody has the names yet. */
    @Basis("Local rule: twins who have no names yet are two children")
    static boolean isSameChild(Incident.Child one, Incident.Child other) {
        return plain(one.given()).equals(plain(other.given()))
                && plain(one.family()).equals(plain(other.family()))
                && java.util.Objects.equals(one.born(), other.born())
                && java.util.Objects.equals(one.expected(), other.expected())
                && !mayBeATwin(one);
    }

    static boolean mayBeATwin(Incident.Child child) {
        return child.unborn() || NotNamedYet.is(child.given());
    }

    /** A day up to ten months after the incident may be when a child is expected. */
    @Basis("Local rule: a date of birth that lies ahead is when the child is expected")
    static boolean canBeExpected(LocalDate day, LocalDate incident) {
        return day.isAfter(incident) && !day.isAfter(incident.plusMonths(10));
    }

    @Basis("Children Act 1989, section 105: a child is a person under the age of eighteen")
    static boolean isChild(@Nullable LocalDate born, LocalDate incident) {
        return born == null || born.plusYears(18).isAfter(incident);
    }

    /**
     * @param chosen as it was sent; nothing where nobody was asked
     * @return absent where the agencies have no police force, which every row is then told
     */
    @Basis("Local rule: a contact comes from the force that told of it, and nobody guesses which")
    static @Nullable Agency theForceIsNamed(List<Agency> forces, String chosen) {
        if (forces.size() <= 1) {
            return forces.isEmpty() ? null : forces.getFirst();
        }
        return forces.stream()
                .filter(each -> each.id().value().toString().equals(chosen))
                .findFirst()
                .orElseThrow(() ->
                        new RuleBroken(
                                "police.force",
                                "sender",
                                "Choose the police force that sent the file"));
    }

    @Basis("Local rule: what somebody has worked on is not taken back behind their back")
    static void nobodyWorkedOn(List<String> workedOn) {
        if (!workedOn.isEmpty()) {
            throw new RuleBroken(
                    "police.worked-on",
                    "This import cannot be undone, because somebody has worked on what it made: %s"
                            .formatted(String.join("; ", workedOn)));
        }
    }
}
