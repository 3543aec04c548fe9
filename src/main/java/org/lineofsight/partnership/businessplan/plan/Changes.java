package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/** What an action said before it was changed, in words. */
final class Changes {

    private Changes() {}

    /** Empty where nothing is different. */
    static String between(ActionWords before, ActionWords after) {
        var changes = new ArrayList<String>();
        changed(changes, "What is to be done", before.what(), after.what());
        changed(changes, "Lead", before.lead(), after.lead());
        changed(changes, "Board lead", before.boardLead(), after.boardLead());
        changed(changes, "Lead agency", before.agency(), after.agency());
        changed(changes, "Timescale", before.timescale(), after.timescale());
        changed(changes, "Date", day(before.dueOn()), day(after.dueOn()));
        changed(changes, "Measures", before.measures(), after.measures());
        changed(changes, "Indicator", before.indicator(), after.indicator());
        changed(changes, "Outcomes", before.outcomes(), after.outcomes());
        return String.join("\n", changes);
    }

    private static void changed(
            List<String> changes, String what, @Nullable String before, @Nullable String after) {
        if (!Objects.equals(before, after)) {
            changes.add(
                    "%s was: %s".formatted(what, before == null ? "not recorded" : before.strip()));
        }
    }

    private static @Nullable String day(@Nullable LocalDate day) {
        return day == null ? null : InWords.dateWithoutWeekday(day);
    }
}
