package org.lineofsight.pathway.childprotection.conference;

import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.FIRST_REVIEW_CONFERENCE;
import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.INITIAL_CONFERENCE;
import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.REVIEW_CONFERENCE;
import static org.lineofsight.pathway.childprotection.ChildProtectionTimescales.TRANSFER_IN_CONFERENCE;

import java.time.LocalDate;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.pathway.childprotection.plan.Plan;
import org.lineofsight.pathway.childprotection.plan.Plans;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.stereotype.Component;

/** By when a conference has to be held, by its kind. */
@Component
class ConferenceTime {

    private final Clocks clocks;
    private final Plans plans;

    ConferenceTime(Clocks clocks, Plans plans) {
        this.clocks = clocks;
        this.plans = plans;
    }

    LocalDate dueOn(Conference conference) {
        return clocks.wouldBeDue(
                        timescale(conference),
                        conference.countsFrom().atStartOfDay(TimeConfiguration.LONDON).toInstant())
                .on();
    }

    boolean late(Conference conference, LocalDate heldOn) {
        return heldOn.isAfter(dueOn(conference));
    }

    private Timescale timescale(Conference conference) {
        return switch (conference.kind()) {
            case INITIAL, PRE_BIRTH -> INITIAL_CONFERENCE;
            case TRANSFER_IN -> TRANSFER_IN_CONFERENCE;
            case REVIEW -> firstReview(conference) ? FIRST_REVIEW_CONFERENCE : REVIEW_CONFERENCE;
        };
    }

    /** The first one counts from the day on which the plan began. */
    private boolean firstReview(Conference conference) {
        return plans.ofCase(conference.caseId()).stream()
                .anyMatch(plan ->
                        plan.kind() == Plan.Kind.CHILD_PROTECTION
                                && plan.beganOn().equals(conference.countsFrom()));
    }

    /** The clocks of a review are the plan's. */
    void held(Conference conference, LocalDate heldOn) {
        if (conference.kind() == Conference.Kind.TRANSFER_IN) {
            clocks.stop(TRANSFER_IN_CONFERENCE, conference.subject(), heldOn, "HELD");
        }
    }
}
