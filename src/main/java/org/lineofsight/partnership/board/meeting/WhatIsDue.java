package org.lineofsight.partnership.board.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/**
 * What a meeting has to talk about, whichever module knows of it: what is late or at risk today,
 * and what falls due until the group meets again.
 */
@Component
class WhatIsDue {

    private static final int AHEAD_DAYS = 42;

    /** That a group meets is no item of an agenda. */
    private static final String MEETINGS = "/partnership/meetings";

    private final List<HeadlineSource> headlines;
    private final List<WheelSource> wheels;

    WhatIsDue(List<HeadlineSource> headlines, List<WheelSource> wheels) {
        this.headlines = headlines;
        this.wheels = wheels;
    }

    /**
     * @param href where one reads on
     * @param found why it is proposed
     */
    record Proposal(String title, String href, String found) {

        /** In a form, where an item has no id yet. */
        String key() {
            return found + "|" + href + "|" + title;
        }

        boolean isOn(List<AgendaItem> agenda) {
            return agenda.stream()
                    .anyMatch(item -> href.equals(item.href()) && found.equals(item.found()));
        }
    }

    List<Proposal> by(LocalDate meeting, Actor actor) {
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
                                    headline.kind().label()));
                }
            }
        }
        for (var source : wheels) {
            for (var entry : source.between(meeting, meeting.plusDays(AHEAD_DAYS), actor)) {
                if (entry.href().startsWith(MEETINGS)) {
                    continue;
                }
                proposals.add(
                        new Proposal(
                                entry.text(),
                                entry.href(),
                                "Due " + InWords.dateWithoutWeekday(entry.on())));
            }
        }
        return proposals;
    }
}
