package org.lineofsight.pathway.childprotection.strategy;

import java.util.stream.Collectors;
import org.lineofsight.pathway.childprotection.ChildProtectionMeetings;
import org.lineofsight.pathway.childprotection.calling.Appointment;
import org.lineofsight.pathway.childprotection.calling.CaseMeetings;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.platform.actor.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Asks the agencies to a strategy discussion: whoever calls it chairs it. */
@Component
class DiscussionMeetings {

    private final CaseMeetings caseMeetings;
    private final JdbcClient jdbc;

    DiscussionMeetings(CaseMeetings caseMeetings, JdbcClient jdbc) {
        this.caseMeetings = caseMeetings;
        this.jdbc = jdbc;
    }

    void call(StrategyDiscussion discussion, Case found, Appointment appointment, Actor by) {
        var meeting =
                caseMeetings.call(
                        ChildProtectionMeetings.STRATEGY_DISCUSSION,
                        discussion.subject(),
                        found,
                        discussion.address(),
                        discussion.children().stream()
                                .map(StrategyDiscussion.Child::name)
                                .collect(Collectors.joining(", ")),
                        CaseMeetings.Chair.self(by),
                        appointment,
                        by);
        jdbc.sql(
                        "update childprotection.strategy_discussion set meeting_id = :meeting where id = :id")
                .param("meeting", meeting.value())
                .param("id", discussion.id().value())
                .update();
    }
}
