package org.lineofsight.partnership.actionplan.listed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.platform.web.Answers;
import org.lineofsight.platform.web.Option;

/**
 * Which actions are listed, as the address says it.
 *
 * @param agency absent for all
 * @param outside only those that somebody without an account here has to do
 * @param source absent for all
 * @param theme absent for all
 * @param newest what was raised last at the top; else what is due first
 */
record PlanFilter(
        PlanState state,
        @Nullable UUID agency,
        boolean outside,
        @Nullable ActionSource source,
        @Nullable String theme,
        Due due,
        boolean newest) {

    static final String HERE = "/partnership/actions";

    /** In place of an agency. */
    static final String OUTSIDE = "outside";

    /** By when they are due. */
    enum Due {
        ANY("Any day", null),
        WEEK("Within 7 days", 7),
        MONTH("Within 28 days", 28),
        QUARTER("Within 91 days", 91);

        private final String label;
        private final @Nullable Integer days;

        Due(String label, @Nullable Integer days) {
            this.label = label;
            this.days = days;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Nullable LocalDate until(LocalDate today) {
            return days == null ? null : today.plusDays(days);
        }

        static List<Option> options() {
            return Arrays.stream(values()).map(each -> Option.of(each.code(), each.label)).toList();
        }
    }

    /** What the address does not say, or says wrongly, is what most people want first. */
    static PlanFilter of(
            @Nullable String state,
            @Nullable String agency,
            @Nullable String source,
            @Nullable String theme,
            @Nullable String due,
            @Nullable String sort) {
        return new PlanFilter(
                PlanState.of(state).orElse(PlanState.TO_DO),
                uuid(agency),
                OUTSIDE.equals(agency),
                Arrays.stream(ActionSource.values())
                        .filter(each -> each.code().equals(source))
                        .findFirst()
                        .orElse(null),
                Answers.orAbsent(theme),
                Arrays.stream(Due.values())
                        .filter(each -> each.code().equals(due))
                        .findFirst()
                        .orElse(Due.ANY),
                "newest".equals(sort));
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    PlanFilter in(PlanState other) {
        return new PlanFilter(other, agency, outside, source, theme, due, newest);
    }

    PlanFilter sorted(boolean newestFirst) {
        return new PlanFilter(state, agency, outside, source, theme, due, newestFirst);
    }

    static PlanFilter ofAgency(@Nullable UUID agency, PlanState state) {
        return new PlanFilter(state, agency, agency == null, null, null, Due.ANY, false);
    }

    String agencyCode() {
        if (outside) {
            return OUTSIDE;
        }
        return agency == null ? "" : agency.toString();
    }

    String address() {
        return HERE + "?" + query();
    }

    String query() {
        var query = new StringBuilder("state=").append(state.code());
        add(query, "agency", agencyCode());
        add(query, "source", source == null ? "" : source.code());
        add(query, "theme", theme == null ? "" : theme);
        add(query, "due", due == Due.ANY ? "" : due.code());
        add(query, "sort", newest ? "newest" : "");
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }
}
