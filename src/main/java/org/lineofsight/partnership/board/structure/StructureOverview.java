package org.lineofsight.partnership.board.structure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.lineofsight.kernel.overview.AgendaSource;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** Vacant seats, and terms of reference to be looked at again. */
@Component
class StructureOverview implements HeadlineSource, WheelSource, AgendaSource {

    private static final String HERE = "/partnership/structure";

    private final Groups groups;
    private final Gaps gaps;
    private final Clock clock;

    StructureOverview(Groups groups, Gaps gaps, Clock clock) {
        this.groups = groups;
        this.gaps = gaps;
        this.clock = clock;
    }

    @Override
    public List<Headline> of(Actor actor) {
        if (!actor.is(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER)) {
            return List.of();
        }
        return List.of(
                Headline.of(
                        Headline.Kind.LATE,
                        gaps.overdue().size(),
                        "group has terms of reference overdue for review",
                        "groups have terms of reference overdue for review",
                        HERE + "/reviews"),
                Headline.of(
                        Headline.Kind.AT_RISK,
                        gaps.vacancies().size(),
                        "seat is vacant",
                        "seats are vacant",
                        HERE + "/vacancies"));
    }

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        return groups.all(InWords.dayOf(clock.instant())).stream()
                .flatMap(group -> {
                    var terms = group.terms();
                    return terms == null
                                    || terms.reviewDue().isBefore(from)
                                    || terms.reviewDue().isAfter(to)
                            ? Stream.of()
                            : Stream.of(
                                    new WheelEntry(
                                                    terms.reviewDue(),
                                                    "Terms of reference reviewed: " + group.name(),
                                                    group.address(),
                                                    "Local: every 12 months")
                                            .done(false));
                })
                .toList();
    }

    @Override
    public List<Matter> mattersFor(Group group, LocalDate until, Actor actor) {
        var found = groups.find(new GroupId(group.id()), InWords.dayOf(clock.instant()));
        return found
                .map(each -> each.terms())
                .filter(terms -> !terms.reviewDue().isAfter(until))
                .map(terms ->
                        new Matter(
                                "Review of the terms of reference",
                                found.get().address(),
                                "Due " + InWords.dateWithoutWeekday(terms.reviewDue())))
                .stream()
                .toList();
    }
}
