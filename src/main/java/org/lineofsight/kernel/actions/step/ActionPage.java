package org.lineofsight.kernel.actions.step;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.ActionStep;
import org.lineofsight.kernel.actions.Escalated;
import org.lineofsight.kernel.actions.Evidence;
import org.lineofsight.kernel.actions.Impact;
import org.lineofsight.kernel.actions.Recheck;
import org.lineofsight.kernel.actions.Taken;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
import org.lineofsight.platform.web.SummaryRow;

/**
 * An action as one of its readers sees it.
 *
 * @param history the latest first; empty for those whom it is only shared with
 * @param reminders when its owner was reminded that it is late, the latest first
 * @param open the steps this reader may take
 * @param effect what became of it, where it is of the one action plan
 */
public record ActionPage(
        Action action,
        List<Taken> history,
        List<Instant> reminders,
        List<ActionStep> open,
        Effect effect) {

    /**
     * What became of an improvement action.
     *
     * @param impacts what was said that it changed, the latest first
     * @param rechecks the looks at it, the latest first
     * @param escalations to whom it was taken because it was late, the latest first
     * @param evidence the files by which one can see what was done, the latest first
     * @param adds whether this reader adds one
     * @param judges whether this reader says what it changed and looks again
     * @param looks whether this reader may look again now
     */
    public record Effect(
            List<Impact> impacts,
            List<Recheck> rechecks,
            List<Escalated> escalations,
            List<Evidence> evidence,
            boolean adds,
            boolean judges,
            boolean looks) {

        static final Effect NONE =
                new Effect(List.of(), List.of(), List.of(), List.of(), false, false, false);

        /** Whether what was done was found to be there no longer, at the latest look. */
        public boolean gone() {
            return rechecks.stream()
                    .map(Recheck::result)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .filter(result -> result.found() == Recheck.Found.GONE)
                    .isPresent();
        }
    }

    /** Where the lists are that it stands in. */
    public List<Link> breadcrumbs() {
        var list =
                action.improvement() == null || (action.own() && !action.runs())
                        ? Link.to("/actions", "Actions")
                        : Link.to("/partnership/actions", "Action plan");
        return List.of(list, Link.here(action.reference()));
    }

    public List<SummaryRow> facts() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("To be done by", action.ownerName()));
        rows.add(SummaryRow.of("Status", action.status().label()));
        if (!reminders.isEmpty()) {
            rows.add(
                    SummaryRow.of(
                            "Reminded",
                            InWords.count(reminders.size(), "time")
                                    + ", last on "
                                    + InWords.date(InWords.dayOf(reminders.getFirst()))));
        }
        if (!effect.escalations().isEmpty()) {
            var last = effect.escalations().getFirst();
            rows.add(
                    SummaryRow.of(
                            "Escalated to",
                            last.to() + ", " + InWords.date(InWords.dayOf(last.at()))));
        }
        return rows;
    }

    public List<SummaryRow> asked() {
        var rows = new ArrayList<SummaryRow>();
        rows.add(SummaryRow.of("What", action.what()));
        rows.add(SummaryRow.of("What will be different", action.soThat()));
        if (action.about() != null) {
            rows.add(SummaryRow.of("About", action.about()));
        }
        if (action.from() != null) {
            rows.add(SummaryRow.of("Decided in", action.from()));
        }
        var part = action.improvement();
        if (part != null) {
            rows.add(SummaryRow.of("Source", part.from().label()));
            rows.add(SummaryRow.of("Theme", part.theme()));
            rows.add(SummaryRow.of("Overseen by", part.overseerName()));
        }
        rows.add(
                SummaryRow.of(
                        "Raised by", action.raisedBy() + ", " + InWords.moment(action.raisedAt())));
        return rows;
    }

    /** What takes the action forward: drawn as buttons. */
    public List<ActionStep> forward() {
        var usual =
                switch (action.status()) {
                    case OFFERED -> List.of(ActionStep.ACCEPTED_IT, ActionStep.RETURNED_IT);
                    case ACCEPTED -> List.of(ActionStep.DONE_IT, ActionStep.PROGRESS);
                    case RETURNED -> List.of(ActionStep.OFFERED_ANEW, ActionStep.WITHDRAWN_IT);
                    case DONE -> List.of(ActionStep.CHECKED_IT, ActionStep.NOT_DONE);
                    case CHECKED, WITHDRAWN -> List.<ActionStep>of();
                };
        return usual.stream().filter(open::contains).toList();
    }

    /** What puts something right, or is rare: drawn as links. */
    public List<ActionStep> others() {
        var forward = forward();
        return open.stream().filter(step -> !forward.contains(step)).toList();
    }

    /** Where a step is taken. */
    public String hrefOf(ActionStep step) {
        if (step == ActionStep.OFFERED_ANEW) {
            return action.address() + "/offer";
        }
        return step == ActionStep.CHECKED_IT && action.improvement() != null
                ? action.address() + "/check"
                : action.address() + "/steps/" + step.code();
    }
}
