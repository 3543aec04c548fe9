package org.lineofsight.kernel.actions.worklist;

import java.util.List;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.ActionStatus;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Actions to accept, to do, to decide anew and to check, and others’ that are late. */
@Component
class ActionWork implements WorkSource {

    private static final int TITLE = 80;

    private final Actions actions;

    ActionWork(Actions actions) {
        this.actions = actions;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        return actions.waitingFor(actor).stream().map(action -> item(action, actor)).toList();
    }

    private static WorkItem item(Action action, Actor actor) {
        var left = action.left();
        var item =
                WorkItem.of(
                                left != null && pressing(left.state())
                                        ? Section.DUE
                                        : Section.SENT_TO_ME,
                                toDo(action, actor) + ": " + shortened(action.what()),
                                action.address())
                        .detail(
                                action.about() == null
                                        ? action.reference()
                                        : action.reference() + ", " + action.about());
        return left == null ? item : item.due(left);
    }

    private static boolean pressing(TimeLeft.State state) {
        return state == TimeLeft.State.LATE || state == TimeLeft.State.DUE_TODAY;
    }

    private static String toDo(Action action, Actor actor) {
        return switch (action.status()) {
            case OFFERED, ACCEPTED ->
                    action.isFor(actor) ? mine(action) : "Late with " + action.ownerName();
            case RETURNED -> "Decide anew";
            case DONE -> "Check";
            case CHECKED, WITHDRAWN -> throw new IllegalStateException("Nothing waits here");
        };
    }

    private static String mine(Action action) {
        return action.status() == ActionStatus.OFFERED ? "Accept or return" : "Do";
    }

    private static String shortened(String what) {
        var line = what.lines().findFirst().orElse("");
        return line.length() <= TITLE ? line : line.substring(0, TITLE - 1).strip() + "…";
    }
}
