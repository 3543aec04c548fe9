package org.lineofsight.partnership.board.escalation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.lineofsight.kernel.overview.AgendaSource;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** Escalations that wait for a reply. */
@Component
class EscalationOverview implements HeadlineSource, WheelSource, AgendaSource {

    private final Escalations escalations;

    EscalationOverview(Escalations escalations) {
        this.escalations = escalations;
    }

    @Override
    public List<Headline> of(Actor actor) {
        if (!reads(actor)) {
            return List.of();
        }
        var all = escalations.all();
        return List.of(
                Headline.of(
                        Headline.Kind.LATE,
                        all.stream().filter(Escalation::late).count(),
                        "escalation waits too long for a reply",
                        "escalations wait too long for a reply",
                        "/partnership/escalations?show=late"),
                Headline.of(
                        Headline.Kind.AT_RISK,
                        all.stream().filter(Escalation::open).count(),
                        "escalation waits for a reply",
                        "escalations wait for a reply",
                        "/partnership/escalations?show=open"));
    }

    @Override
    public List<WheelEntry> between(LocalDate from, LocalDate to, Actor actor) {
        if (!reads(actor)) {
            return List.of();
        }
        return escalations.all().stream()
                .filter(each -> each.left() != null)
                .map(each ->
                        new WheelEntry(
                                        InWords.dayOf(Objects.requireNonNull(each.left()).dueAt()),
                                        "Reply to escalation " + each.reference(),
                                        each.address(),
                                        "Local: within 20 working days")
                                .done(!each.open()))
                .filter(each -> !each.on().isBefore(from) && !each.on().isAfter(to))
                .toList();
    }

    @Override
    public List<Matter> mattersFor(Group group, LocalDate until, Actor actor) {
        return reads(actor)
                ? escalations.all().stream()
                        .filter(each -> each.open() && each.to().value().equals(group.id()))
                        .map(each ->
                                new Matter(
                                        each.what(),
                                        each.address(),
                                        "Escalation %s from %s"
                                                .formatted(each.reference(), each.fromName())))
                        .toList()
                : List.of();
    }

    private static boolean reads(Actor actor) {
        return actor.is(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.EXECUTIVE_PARTNER);
    }
}
