package org.lineofsight.partnership.board.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.board.Seat;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** What the structure of today lacks: holders of seats, and reviews of terms of reference. */
@Component
class Gaps {

    private final Groups groups;
    private final Clock clock;

    Gaps(Groups groups, Clock clock) {
        this.groups = groups;
        this.clock = clock;
    }

    /** Seats that nobody holds, the longest vacant first. */
    List<Seat> vacancies() {
        return groups.seats(today()).stream()
                .filter(seat -> seat.holder() == null)
                .sorted(
                        Comparator.comparing(
                                Seat::vacantSince, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** Groups whose terms of reference should have been looked at again. */
    List<Group> overdue() {
        var today = today();
        return groups.all(today).stream()
                .filter(group -> {
                    var terms = group.terms();
                    return terms != null && terms.overdue(today);
                })
                .toList();
    }

    private LocalDate today() {
        return InWords.dayOf(clock.instant());
    }
}
