package org.lineofsight.pathway.frontdoor.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Identifier;
import org.lineofsight.kernel.people.IdentifierKind;

/** An NHS number as somebody typed it: looked at, and sent as it is. */
final class NhsNumbers {

    private NhsNumbers() {}

    /** Its ten digits; absent when there are not ten. */
    static @Nullable String digits(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        var digits = typed.replaceAll("[\\s-]", "");
        return digits.matches("[0-9]{10}") ? digits : null;
    }

    /** What to look at again; a wrong number is sent as it is all the same. */
    static List<String> doubts(@Nullable String typed) {
        return typed == null || typed.isBlank()
                ? List.of()
                : new Identifier(IdentifierKind.NHS_NUMBER, typed, "referrer", null).doubts();
    }
}
