package org.lineofsight.partnership.board.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.kernel.overview.AgendaSource;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** The late actions that were taken to a group, or further to the board above it. */
@Component
class LateActions implements AgendaSource {

    private final Improvements improvements;
    private final Groups groups;
    private final Clock clock;

    LateActions(Improvements improvements, Groups groups, Clock clock) {
        this.improvements = improvements;
        this.groups = groups;
        this.clock = clock;
    }

    @Override
    public List<Matter> mattersFor(Group group, LocalDate until, Actor actor) {
        var late = new ArrayList<>(improvements.escalatedTo(group.id()));
        if (group.board()) {
            var today = LocalDate.now(clock);
            improvements.escalatedTo(null).stream()
                    .filter(action ->
                            late.stream().noneMatch(each -> each.id().equals(action.id())))
                    .filter(action -> isForThisBoard(action, group, today))
                    .forEach(late::add);
        }
        return late.stream()
                .map(action ->
                        new Matter(
                                action.what(),
                                action.address(),
                                "Late action of %s, was due %s"
                                        .formatted(
                                                action.ownerName(),
                                                InWords.dateWithoutWeekday(action.due()))))
                .toList();
    }

    /** One that no group oversees is before whichever board meets. */
    private boolean isForThisBoard(Action action, Group board, LocalDate today) {
        var overseer = Objects.requireNonNull(action.improvement()).overseenBy();
        return overseer == null
                || overseer.equals(board.id())
                || groups.above(new GroupId(overseer), today).contains(new GroupId(board.id()));
    }
}
