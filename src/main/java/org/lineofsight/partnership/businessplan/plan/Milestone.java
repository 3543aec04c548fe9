package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.time.InWords;

/**
 * A step on the way that can be met or missed.
 *
 * @param metOn absent until it was met
 */
public record Milestone(UUID id, String what, LocalDate dueOn, @Nullable LocalDate metOn) {

    public boolean isMissedOn(LocalDate day) {
        return metOn == null && day.isAfter(dueOn);
    }

    /** How it stands, in words. */
    public String standing(LocalDate today) {
        if (metOn != null) {
            return (metOn.isAfter(dueOn) ? "Met late, " : "Met ")
                    + InWords.dateWithoutWeekday(metOn);
        }
        return isMissedOn(today) ? "Missed" : "To come";
    }

    public String tag(LocalDate today) {
        if (metOn != null) {
            return metOn.isAfter(dueOn) ? "yellow" : "green";
        }
        return isMissedOn(today) ? "red" : "grey";
    }

    public String address() {
        return "/partnership/plan/milestones/" + id;
    }
}
