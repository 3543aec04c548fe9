package org.lineofsight.pathway.childprotection.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Invitation;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.NewMeeting;
import org.lineofsight.pathway.childprotection.ChildProtectionMeetings;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.platform.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the agencies to a strategy discussion: whoever calls it chairs it. */
@Component
class DiscussionMeetings {

    private final Meetings meetings;
    private final WhoAnswers whoAnswers;
    private final JdbcClient jdbc;

    DiscussionMeetings(Meetings meetings, WhoAnswers whoAnswers, JdbcClient jdbc) {
        this.meetings = meetings;
        this.whoAnswers = whoAnswers;
        this.jdbc = jdbc;
    }

    void call(StrategyDiscussion discussion, Case found, Appointment appointment, Actor by) {
        var meeting =
                meetings.call(
                        new NewMeeting(
                                ChildProtectionMeetings.STRATEGY_DISCUSSION,
                                discussion.subject(),
                                found.id().value(),
                                discussion.address(),
                                discussion.children().stream()
                                        .map(StrategyDiscussion.Child::name)
                                        .collect(Collectors.joining(", ")),
                                appointment.startsAt(),
                                appointment.endsAt(),
                                appointment.place(),
                                appointment.joining(),
                                by.accountId(),
                                by.name(),
                                invitations(found, appointment, by)),
                        by);
        jdbc.sql(
                        "update childprotection.strategy_discussion set meeting_id = :meeting where id = :id")
                .param("meeting", meeting.value())
                .param("id", discussion.id().value())
                .update();
    }

    /** Who calls is there for social care; the case's social worker is asked too. */
    private List<Invitation> invitations(Case found, Appointment appointment, Actor by) {
        var own = new AgencyId(by.requireAgency());
        var invitations = new ArrayList<Invitation>();
        invitations.add(new Invitation.OfPerson(own, by.accountId(), by.name()));
        var worker = found.workerAccount();
        var name = found.worker();
        if (worker != null && name != null && !worker.equals(by.accountId())) {
            invitations.add(new Invitation.OfPerson(own, worker, name));
        }
        for (var agency : appointment.agencies()) {
            if (!agency.equals(own)) {
                invitations.add(new Invitation.OfAgency(agency, whoAnswers.roleFor(agency)));
            }
        }
        return invitations;
    }
}
