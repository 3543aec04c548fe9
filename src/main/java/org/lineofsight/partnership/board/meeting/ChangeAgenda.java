package org.lineofsight.partnership.board.meeting;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.partnership.board.GroupId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;

/** The office writes the agenda, and afterwards what became of each item. */
@UseCase
public class ChangeAgenda {

    private final Meetings meetings;
    private final Agendas agendas;
    private final WhatIsDue whatIsDue;
    private final Clock clock;

    ChangeAgenda(Meetings meetings, Agendas agendas, WhatIsDue whatIsDue, Clock clock) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.whatIsDue = whatIsDue;
        this.clock = clock;
    }

    /**
     * @param presenter absent where nobody has been asked to speak to it
     */
    public UUID add(MeetingId id, String title, @Nullable String presenter, Actor by) {
        GroupMeetingRules.anItemSaysWhatItIs(title);
        return agendas.add(id, group(id), title, presenter, null, null, by);
    }

    /**
     * Puts proposals on the agenda; what is on it already, or is due no longer, stays out.
     *
     * @throws org.lineofsight.platform.rules.RuleBroken where none is ticked
     */
    public void take(MeetingId id, List<String> keys, Actor by) {
        var meeting = meetings.requireToRun(id);
        var group = new GroupId(meeting.subject().id());
        GroupMeetingRules.somethingIsTicked(keys.size());
        whatIsDue.on(meeting, by).stream()
                .filter(proposal -> keys.contains(proposal.key()))
                .forEach(proposal ->
                        agendas.add(
                                id,
                                group,
                                proposal.title(),
                                null,
                                proposal.href(),
                                proposal.found(),
                                by));
    }

    /** One place up or down; the first does not go up, nor the last down. */
    public void move(MeetingId id, UUID item, boolean up) {
        meetings.requireToRun(id);
        var order = new ArrayList<>(agendas.of(id));
        var from = order.indexOf(agendas.require(id, item));
        var to = up ? from - 1 : from + 1;
        if (to < 0 || to >= order.size()) {
            return;
        }
        Collections.swap(order, from, to);
        for (var place = 0; place < order.size(); place++) {
            agendas.place(order.get(place).id(), place);
        }
    }

    public void takeOff(MeetingId id, UUID item) {
        meetings.requireToRun(id);
        agendas.takeOff(agendas.require(id, item).id());
    }

    /**
     * @param version the one that was read
     * @throws OptimisticLockingFailureException where somebody else has recorded it since
     */
    public void decide(
            MeetingId id,
            UUID item,
            AgendaItem.@Nullable Outcome outcome,
            String decision,
            int version,
            Actor by) {
        var meeting = meetings.requireToRun(id);
        GroupMeetingRules.itWasHeldFirst(!clock.instant().isBefore(meeting.startsAt()));
        GroupMeetingRules.anOutcomeSaysWhat(outcome, decision);
        if (outcome != null) {
            agendas.decide(agendas.require(id, item), outcome, decision, version, by);
        }
    }

    private GroupId group(MeetingId id) {
        return new GroupId(meetings.requireToRun(id).subject().id());
    }
}
