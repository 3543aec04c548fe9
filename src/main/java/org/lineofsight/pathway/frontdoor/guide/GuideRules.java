package org.lineofsight.pathway.frontdoor.guide;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.lineofsight.pathway.frontdoor.Colour;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** What a version of the guide must say. */
final class GuideRules {

    private static final int LONGEST = 30 * 24;

    private GuideRules() {}

    @Basis(
            "Hertfordshire yearly report 2016-17: contacts are triaged by risk, and each colour is told from the others")
    static void everyColourHasASign(Map<Colour, List<String>> signs) {
        for (var colour : Colour.values()) {
            if (signs.getOrDefault(colour, List.of()).isEmpty()) {
                throw new RuleBroken(
                        "guide.no-sign",
                        name(colour),
                        "Write at least one sign of a " + name(colour) + " contact");
            }
        }
    }

    @Basis("Local rule: the more urgent the colour, the sooner somebody acts")
    static void theMoreUrgentTheSooner(Map<Colour, Integer> hours) {
        var before = 0;
        for (var colour : List.of(Colour.RED, Colour.AMBER, Colour.GREEN)) {
            var own = hours.getOrDefault(colour, 0);
            if (own < 1 || own > LONGEST) {
                throw new RuleBroken(
                        "guide.hours",
                        name(colour) + "Hours",
                        "Enter the hours for " + name(colour) + ", from 1 to " + LONGEST);
            }
            if (own < before) {
                throw new RuleBroken(
                        "guide.hours-order",
                        name(colour) + "Hours",
                        "A "
                                + name(colour)
                                + " contact cannot have fewer hours than a more urgent one");
            }
            before = own;
        }
    }

    @Basis("Local rule: whoever changes the guide says why")
    static void saysWhy(String why) {
        if (why.isBlank()) {
            throw new RuleBroken("guide.why", "why", "Say why the guide changes");
        }
    }

    @Basis("Local rule: signs are said once, in a line each")
    static void signsAreShort(Collection<List<String>> signs) {
        for (var each : signs) {
            if (each.size() > 40 || each.stream().anyMatch(sign -> sign.length() > 300)) {
                throw new RuleBroken(
                        "guide.long",
                        "Write at most 40 signs for a colour, each in 300 characters or fewer");
            }
        }
    }

    private static String name(Colour colour) {
        return switch (colour) {
            case RED -> "red";
            case AMBER -> "amber";
            case GREEN -> "green";
        };
    }
}
