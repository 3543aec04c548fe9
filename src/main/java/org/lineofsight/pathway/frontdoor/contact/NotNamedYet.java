package org.lineofsight.pathway.frontdoor.contact;

import java.util.Locale;
import java.util.Set;

/** What people write for the given name of a child who has none yet, or whose name nobody has. */
public final class NotNamedYet {

    private static final Set<String> WORDS =
            Set.of(
                    "",
                    "baby",
                    "twin",
                    "twin 1",
                    "twin 2",
                    "unborn",
                    "infant",
                    "child",
                    "not known",
                    "unknown",
                    "male",
                    "female",
                    "boy",
                    "girl");

    private NotNamedYet() {}

    public static boolean is(String given) {
        return WORDS.contains(given.toLowerCase(Locale.UK).strip());
    }
}
