package org.lineofsight.kernel.agencies.settings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.TypedDate;

/** The last day of an agency or team, as typed. */
public record EndForm(@Nullable TypedDate lastDay, @Nullable String version) {

    static EndForm of(int version) {
        return new EndForm(TypedDate.empty(), String.valueOf(version));
    }

    /**
     * @throws RuleBroken where it is not a date
     */
    LocalDate day() {
        var typed = lastDay == null ? TypedDate.empty() : lastDay;
        return typed.toDate()
                .orElseThrow(() ->
                        new RuleBroken(
                                "agency.last-day-needed",
                                "lastDay",
                                typed.problem("Last day").orElse("Enter the last day")));
    }

    int versionRead() {
        return Typing.number(version);
    }
}
