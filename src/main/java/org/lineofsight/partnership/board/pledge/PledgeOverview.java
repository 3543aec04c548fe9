package org.lineofsight.partnership.board.pledge;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** Pledges to be looked at again. */
@Component
class PledgeOverview implements HeadlineSource, WheelSource {

    private final Pledges pledges;
    private final Clock clock;

    PledgeOverview(Pledges pledges, Clock clock) {
        this.pledges = pledges;
        this.clock = clock;
    }

    @Override
    public List<Headline> of(Actor actor) {
        if (!reads(actor)) {
            return List.of();
        }
        var today = InWords.dayOf(clock.instant());
        return List.of(
                Headline.of(
                        Headline.Kind.LATE,
                        pledges.all().stream().filter(each -> each.overdue(today)).count(),
                        "pledge is overdue for review",
                        "pledges are overdue for review",
                        "/partnership/pledges?show=late"));
    }

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        if (!reads(actor)) {
            return List.of();
        }
        return pledges.all().stream()
                .filter(each -> {
                    var due = each.reviewDue();
                    return due != null && !due.isBefore(from) && !due.isAfter(to);
                })
                .map(each ->
                        new WheelEntry(
                                        java.util.Objects.requireNonNull(each.reviewDue()),
                                        "Pledge reviewed: " + each.agencyName(),
                                        each.address(),
                                        "Local: pledges are looked at again")
                                .done(false))
                .toList();
    }

    private static boolean reads(Actor actor) {
        return actor.is(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER);
    }
}
