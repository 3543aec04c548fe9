package org.lineofsight.partnership.scrutiny.year;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.scrutiny.ActivityId;
import org.lineofsight.platform.time.ReportingYear;

/**
 * Something that the scrutineer means to do or did.
 *
 * @param focus what is looked at
 * @param outcome absent while it is planned
 */
public record Activity(
        ActivityId id,
        ReportingYear year,
        ActivityKind kind,
        String title,
        String focus,
        LocalDate plannedOn,
        @Nullable Outcome outcome) {

    /**
     * @param heldOn absent where it was not held
     * @param words what was found; where it was not held, why
     */
    public record Outcome(@Nullable LocalDate heldOn, String words, String by) {

        public boolean held() {
            return heldOn != null;
        }
    }

    public String address() {
        return "/partnership/scrutiny/activities/" + id;
    }

    /** Where the partnership’s office raises an action from it. */
    public String raising() {
        return "/partnership/actions/new?source=scrutiny&from="
                + URLEncoder.encode(title, StandardCharsets.UTF_8).replace("+", "%20")
                + "&where="
                + address();
    }

    public boolean planned() {
        return outcome == null;
    }

    public boolean overdue(LocalDate today) {
        return planned() && plannedOn.isBefore(today);
    }

    public String state() {
        return outcome == null ? "Planned" : outcome.held() ? "Done" : "Not held";
    }

    public String colour() {
        return outcome == null ? "blue" : outcome.held() ? "green" : "grey";
    }
}
