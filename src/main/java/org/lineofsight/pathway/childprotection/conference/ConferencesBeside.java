package org.lineofsight.pathway.childprotection.conference;

import java.util.List;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.pathway.childprotection.caseload.BesideTheCase;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.pathway.childprotection.caseload.CasePanel;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.Link;
import org.springframework.stereotype.Component;

/** The conferences of a case, on its page. */
@Component
class ConferencesBeside implements BesideTheCase {

    private final Conferences conferences;
    private final Meetings meetings;

    ConferencesBeside(Conferences conferences, Meetings meetings) {
        this.conferences = conferences;
        this.meetings = meetings;
    }

    @Override
    public int place() {
        return 40;
    }

    @Override
    public CasePanel of(Case found, Actor reader) {
        return new CasePanel(
                "conferences",
                "Conferences",
                conferences.ofCase(found.id()).stream().map(this::line).toList(),
                "None was called.",
                List.of(Link.to(found.address() + "/conferences/new", "Call a conference")));
    }

    private CasePanel.Line line(Conference conference) {
        var outcome = conference.outcome();
        return new CasePanel.Line(
                conference.address(),
                conference.kind().label(),
                outcome == null ? when(conference) : InWords.date(outcome.heldOn()),
                outcome == null ? "To be held and decided" : decided(conference),
                null);
    }

    private String when(Conference conference) {
        var meeting = conference.meeting();
        return meeting == null ? "" : meetings.require(meeting).when();
    }

    private static String decided(Conference conference) {
        var withPlan =
                conference.children().stream().filter(child -> child.category() != null).count();
        return "With a plan: %d of %d".formatted(withPlan, conference.children().size());
    }
}
