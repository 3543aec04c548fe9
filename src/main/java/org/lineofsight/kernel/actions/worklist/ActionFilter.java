package org.lineofsight.kernel.actions.worklist;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.ActionStatus;
import org.lineofsight.platform.web.Option;

/**
 * Which actions are listed, as the address says it.
 *
 * @param mine those one has to do; else those one runs
 * @param agency those of one agency; absent for all
 */
record ActionFilter(boolean mine, State state, @Nullable UUID agency, Due due) {

    /** How they stand. */
    enum State {
        OPEN("To do", ActionStatus.OFFERED, ActionStatus.ACCEPTED, ActionStatus.RETURNED),
        LATE("Late", ActionStatus.OFFERED, ActionStatus.ACCEPTED, ActionStatus.RETURNED),
        OFFERED("Not accepted yet", ActionStatus.OFFERED),
        RETURNED("Returned", ActionStatus.RETURNED),
        DONE("To be checked", ActionStatus.DONE),
        OVER("Over", ActionStatus.CHECKED, ActionStatus.WITHDRAWN);

        private final String label;
        private final List<ActionStatus> statuses;

        State(String label, ActionStatus... statuses) {
            this.label = label;
            this.statuses = List.of(statuses);
        }

        String label() {
            return label;
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        boolean has(ActionStatus status, boolean late) {
            return statuses.contains(status) && (late || this != LATE);
        }

        String[] statuses() {
            return statuses.stream().map(ActionStatus::name).toArray(String[]::new);
        }
    }

    /** By when they are due. */
    enum Due {
        ANY("Any day", null),
        WEEK("Within 7 days", 7),
        MONTH("Within 28 days", 28);

        private final String label;
        private final @Nullable Integer days;

        Due(String label, @Nullable Integer days) {
            this.label = label;
            this.days = days;
        }

        @Nullable LocalDate until(LocalDate today) {
            return days == null ? null : today.plusDays(days);
        }

        static List<Option> options() {
            return Arrays.stream(values())
                    .map(each -> Option.of(each.name().toLowerCase(Locale.ROOT), each.label))
                    .toList();
        }
    }

    /** What the address does not say, or says wrongly, is what most people want first. */
    static ActionFilter of(
            @Nullable String whose,
            @Nullable String state,
            @Nullable String agency,
            @Nullable String due) {
        return new ActionFilter(
                !"run".equals(whose),
                named(State.values(), state).orElse(State.OPEN),
                uuid(agency),
                named(Due.values(), due).orElse(Due.ANY));
    }

    private static <E extends Enum<E>> Optional<E> named(E[] values, @Nullable String code) {
        return Arrays.stream(values)
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(code))
                .findFirst();
    }

    private static @Nullable UUID uuid(@Nullable String text) {
        try {
            return text == null || text.isBlank() ? null : UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    ActionFilter in(State other) {
        return new ActionFilter(mine, other, agency, due);
    }

    String whose() {
        return mine ? "mine" : "run";
    }

    String address() {
        return "/actions?whose=%s&state=%s&due=%s%s"
                .formatted(
                        whose(),
                        state.code(),
                        due.name().toLowerCase(Locale.ROOT),
                        agency == null ? "" : "&agency=" + agency);
    }
}
