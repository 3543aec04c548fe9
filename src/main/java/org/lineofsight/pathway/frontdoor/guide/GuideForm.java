package org.lineofsight.pathway.frontdoor.guide;

import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.Colour;

/** A version of the guide as typed: signs a line each, hours in digits. */
public record GuideForm(
        @Nullable String of,
        @Nullable String red,
        @Nullable String redHours,
        @Nullable String amber,
        @Nullable String amberHours,
        @Nullable String green,
        @Nullable String greenHours,
        @Size(max = 2_000, message = "The reason must be 2,000 characters or fewer") @Nullable String why) {

    static GuideForm of(Guide guide) {
        return new GuideForm(
                "" + guide.number(),
                lines(guide, Colour.RED),
                "" + guide.hours().get(Colour.RED),
                lines(guide, Colour.AMBER),
                "" + guide.hours().get(Colour.AMBER),
                lines(guide, Colour.GREEN),
                "" + guide.hours().get(Colour.GREEN),
                null);
    }

    private static String lines(Guide guide, Colour colour) {
        return guide.signs(colour).stream()
                .map(Guide.Sign::words)
                .collect(Collectors.joining("\n"));
    }

    /** 0 where it is no number: then it is older than every version. */
    int ofNumber() {
        return number(of);
    }

    Map<Colour, List<String>> signs() {
        return Map.of(
                Colour.RED, signs(red), Colour.AMBER, signs(amber), Colour.GREEN, signs(green));
    }

    Map<Colour, Integer> hours() {
        return Map.of(
                Colour.RED,
                number(redHours),
                Colour.AMBER,
                number(amberHours),
                Colour.GREEN,
                number(greenHours));
    }

    String reason() {
        return why == null ? "" : why.strip();
    }

    private static List<String> signs(@Nullable String typed) {
        return typed == null
                ? List.of()
                : typed.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static int number(@Nullable String typed) {
        return typed != null && typed.strip().matches("[0-9]{1,5}")
                ? Integer.parseInt(typed.strip())
                : 0;
    }
}
