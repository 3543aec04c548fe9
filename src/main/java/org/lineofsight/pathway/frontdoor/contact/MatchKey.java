package org.lineofsight.pathway.frontdoor.contact;

import java.text.Normalizer;
import java.util.Locale;

/**
 * What two contacts must share for their children to be taken as the same child without anybody
 * having said so: the names without accents, case and signs, and the date of birth (expected, for
 * an unborn child). Without a date it is never equal to anything: names alone make nobody the same.
 */
final class MatchKey {

    private MatchKey() {}

    static String of(Referral.Child child) {
        var born = child.dateOfBirth() != null ? child.dateOfBirth() : child.expectedDateOfBirth();
        var when = born != null ? born.toString() : "unknown " + child.personRecordId();
        return plain(child.familyName()) + "|" + plain(child.givenNames()) + "|" + when;
    }

    private static String plain(String name) {
        var letters = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return letters.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
