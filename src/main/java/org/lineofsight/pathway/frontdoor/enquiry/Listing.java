package org.lineofsight.pathway.frontdoor.enquiry;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Pages;

/** Lists of requests, for the front door and for the desks. */
final class Listing {

    private Listing() {}

    /**
     * @param address of the first page, with its choices
     */
    static EnquiriesPage page(
            EnquiryQueries queries,
            EnquiryQueries.Wanted wanted,
            String whose,
            String address,
            List<Choice> choices) {
        var rows = queries.list(wanted);
        var shown = rows.stream().limit(EnquiryQueries.ROWS_ON_A_PAGE).toList();
        return new EnquiriesPage(
                shown,
                wanted.which(),
                whose,
                choices,
                new Pages(
                        wanted.after() == null ? null : address,
                        rows.size() > shown.size()
                                ? address + "&after=" + key(shown.getLast())
                                : null,
                        null));
    }

    private static String key(EnquiryQueries.Request last) {
        return last.dueAt() + "_" + last.id();
    }

    /** A key that is none of ours begins at the beginning. */
    static EnquiryQueries.@Nullable After after(@Nullable String key) {
        if (key == null || !key.contains("_")) {
            return null;
        }
        try {
            var parts = key.split("_", 2);
            return new EnquiryQueries.After(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            return null;
        }
    }

    static int number(EnquiryQueries.Numbers of, Which which) {
        return switch (which) {
            case ALL -> of.asked();
            case TO_ANSWER -> of.toAnswer();
            case OPEN_LATE -> of.openLate();
            case ANSWERED -> of.inTime() + of.answeredLate();
            case IN_TIME -> of.inTime();
            case ANSWERED_LATE -> of.answeredLate();
            case ENDED -> of.ended();
            case NOTHING_HELD -> of.nothingHeld();
        };
    }

    /** What was sent, as it was typed. */
    static Map<String, List<String>> typed(HttpServletRequest sent) {
        var typed = new LinkedHashMap<String, List<String>>();
        sent.getParameterMap()
                .forEach((name, values) -> {
                    if (!name.equals("_csrf")) {
                        typed.put(name, List.of(values));
                    }
                });
        return typed;
    }
}
