package org.lineofsight.kernel.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owner;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Attendee;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/**
 * What approved minutes give somebody to do becomes an action, which its owner accepts or returns.
 * The case's people run it, though the chair may not be one of them. What a meeting of the
 * partnership itself decides is part of its one action plan, and the group that met asks after it.
 */
@Component
class MinutedActions {

    private final Actions actions;
    private final Governance governance;
    private final Elevated elevated;
    private final Clock clock;

    MinutedActions(Actions actions, Governance governance, Elevated elevated, Clock clock) {
        this.actions = actions;
        this.governance = governance;
        this.elevated = elevated;
        this.clock = clock;
    }

    /**
     * @param before what the version before gave people to do, and was raised then
     */
    void raise(
            Meeting meeting,
            List<MinutesText.Action> minuted,
            List<MinutesText.Action> before,
            Actor by) {
        for (var action : minuted) {
            if (!before.contains(action)) {
                elevated.call(
                        "raising what a meeting decided to be done",
                        () -> actions.raise(action(meeting, action), by));
            }
        }
    }

    private NewAction action(Meeting meeting, MinutesText.Action minuted) {
        var today = LocalDate.now(clock);
        var due = Objects.requireNonNull(minuted.dueOn());
        var asked = meeting.attendee(Objects.requireNonNull(minuted.attendee())).orElseThrow();
        var action =
                new NewAction(
                                subject(meeting),
                                meeting.caseRecord(),
                                // a day that went by while the minutes were written is kept in the
                                // words
                                due.isBefore(today)
                                        ? minuted.what() + " (agreed for " + InWords.date(due) + ")"
                                        : minuted.what(),
                                minuted.soThat(),
                                owner(asked),
                                due.isBefore(today) ? today : due)
                        .from(meeting.title(), meeting.address())
                        .about(meeting.about());
        return governance.holds(meeting.caseRecord())
                ? action.improving(
                                new Improvement(
                                        ActionSource.MEETING,
                                        null,
                                        meeting.subject().id(),
                                        meeting.about()))
                        .sharedWith(Governance.READERS.value())
                : action;
    }

    private static Owner owner(Attendee asked) {
        if (asked.agency() == null) {
            return new Owner.Outside(Objects.requireNonNull(asked.name()), asked.familyAs());
        }
        var agency = new AgencyId(asked.agency());
        if (asked.role() != null) {
            return new Owner.OfAgency(agency, asked.role());
        }
        // a member without an account here answers through whoever leads safeguarding there
        return asked.account() == null
                ? new Owner.OfAgency(agency, Role.SAFEGUARDING_LEAD)
                : new Owner.OfPerson(agency, asked.account(), Objects.requireNonNull(asked.name()));
    }

    /** Those that the reader may see: the case's people all, others their own. */
    List<Action> of(Meeting meeting) {
        return actions.of(subject(meeting));
    }

    private static Subject subject(Meeting meeting) {
        return Subject.of("meeting", meeting.id());
    }
}
