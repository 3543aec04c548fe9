package org.lineofsight.partnership.board.meeting;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.overview.AgendaSource;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.partnership.board.GroupKind;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/**
 * What a meeting has to talk about, whichever module knows of it: what came to this group, and, of
 * the whole partnership, what is late or at risk today, and what falls due until the group meets
 * again. What is on the agenda of this meeting, or of another one of the group to come, is not
 * offered again.
 */
@Component
class WhatIsDue {

    private static final int AHEAD_DAYS = 42;

    /** That a group meets is no item of an agenda. */
    private static final String MEETINGS = "/partnership/meetings";

    private static final String DUE = "Due ";

    private final List<AgendaSource> matters;
    private final List<HeadlineSource> headlines;
    private final List<WheelSource> wheels;
    private final Groups groups;
    private final Agendas agendas;

    WhatIsDue(
            List<AgendaSource> matters,
            List<HeadlineSource> headlines,
            List<WheelSource> wheels,
            Groups groups,
            Agendas agendas) {
        this.matters = matters;
        this.headlines = headlines;
        this.wheels = wheels;
        this.groups = groups;
        this.agendas = agendas;
    }

    /**
     * Something for an agenda.
     *
     * @param href where one reads on
     * @param found where it is from, and why it is proposed
     * @param own whether it is for this group, and not of the whole partnership
     */
    record Proposal(String title, String href, String found, boolean own) {

        /** In a form, where an item has no id yet. */
        String key() {
            return UUID.nameUUIDFromBytes(String.join("|", found, href, title).getBytes(UTF_8))
                    .toString();
        }

        /**
         * Two dates of one day may be read at the same address, and differ in their title; that of
         * a headline holds a count, and is another one tomorrow.
         */
        boolean isOn(List<AgendaItem> agenda) {
            return agenda.stream()
                    .filter(item -> href.equals(item.href()) && found.equals(item.found()))
                    .anyMatch(item -> !found.startsWith(DUE) || title.equals(item.title()));
        }
    }

    /** What is for this group comes first. */
    List<Proposal> on(Meeting meeting, Actor actor) {
        var taken = agendas.toCome(meeting);
        var until = InWords.dayOf(meeting.startsAt()).plusDays(AHEAD_DAYS);
        var proposals = new ArrayList<>(own(meeting, until, actor));
        var hrefs = proposals.stream().map(Proposal::href).collect(Collectors.toSet());
        var keys = proposals.stream().map(Proposal::key).collect(Collectors.toSet());
        for (var other : everybodys(InWords.dayOf(meeting.startsAt()), until, actor)) {
            if (!hrefs.contains(other.href()) && keys.add(other.key())) {
                proposals.add(other);
            }
        }
        proposals.removeIf(each -> each.isOn(taken));
        return proposals;
    }

    private List<Proposal> own(Meeting meeting, LocalDate until, Actor actor) {
        var group = groups.require(new GroupId(meeting.subject().id()));
        var meets =
                new AgendaSource.Group(
                        group.id().value(), group.kind() == GroupKind.BOARD, group.strand().name());
        return matters.stream()
                .flatMap(source -> source.mattersFor(meets, until, actor).stream())
                .map(each -> new Proposal(each.title(), each.href(), each.found(), true))
                .toList();
    }

    private List<Proposal> everybodys(LocalDate from, LocalDate until, Actor actor) {
        var proposals = new ArrayList<Proposal>();
        for (var source : headlines) {
            for (var headline : source.of(actor)) {
                if (headline.count() > 0
                        && (headline.kind() == Headline.Kind.LATE
                                || headline.kind() == Headline.Kind.AT_RISK)) {
                    proposals.add(
                            new Proposal(
                                    headline.count() + " " + headline.words(),
                                    headline.href(),
                                    headline.kind().label(),
                                    false));
                }
            }
        }
        for (var source : wheels) {
            for (var entry : source.between(from, until, actor)) {
                if (!entry.href().startsWith(MEETINGS)
                        && entry.standing() != WheelEntry.Standing.DONE) {
                    proposals.add(
                            new Proposal(
                                    entry.text(),
                                    entry.href(),
                                    DUE + InWords.dateWithoutWeekday(entry.on()),
                                    false));
                }
            }
        }
        return proposals;
    }
}
