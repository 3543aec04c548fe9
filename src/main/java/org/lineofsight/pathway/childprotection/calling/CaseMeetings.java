package org.lineofsight.pathway.childprotection.calling;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.meetings.Invitation;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.MeetingKind;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.NewMeeting;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.caseload.Case;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Asks the agencies, and the case’s own social worker, to a meeting about a case. */
@Component
public class CaseMeetings {

    private final Meetings meetings;
    private final WhoAnswers whoAnswers;

    CaseMeetings(Meetings meetings, WhoAnswers whoAnswers) {
        this.meetings = meetings;
        this.whoAnswers = whoAnswers;
    }

    /**
     * Who leads a meeting.
     *
     * @param agency theirs
     */
    public record Chair(UUID account, String name, UUID agency) {

        public static Chair self(Actor by) {
            return new Chair(by.accountId(), by.name(), by.requireAgency());
        }

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Chair[" + account + "]";
        }
    }

    /**
     * @param href where the case's people go on from the meeting
     * @param about whom it is about
     */
    public MeetingId call(
            MeetingKind kind,
            Subject subject,
            Case found,
            String href,
            String about,
            Chair chair,
            Appointment appointment,
            Actor by) {
        return meetings.call(
                new NewMeeting(
                        kind,
                        subject,
                        found.id().value(),
                        href,
                        about,
                        appointment.startsAt(),
                        appointment.endsAt(),
                        appointment.place(),
                        appointment.joining(),
                        chair.account(),
                        chair.name(),
                        invitations(found, chair, appointment, by)),
                by);
    }

    /** Whoever chairs or calls it comes too, and so does the case's social worker. */
    private List<Invitation> invitations(
            Case found, Chair chair, Appointment appointment, Actor by) {
        var own = by.requireAgency();
        var people = new ArrayList<Invitation.OfPerson>();
        people.add(
                new Invitation.OfPerson(
                        new AgencyId(chair.agency()), chair.account(), chair.name()));
        people.add(new Invitation.OfPerson(new AgencyId(own), by.accountId(), by.name()));
        var worker = found.workerAccount();
        var name = found.worker();
        if (worker != null && name != null) {
            people.add(new Invitation.OfPerson(new AgencyId(own), worker, name));
        }
        var invitations = new ArrayList<Invitation>();
        for (var person : people) {
            if (invitations.stream()
                    .noneMatch(each ->
                            each instanceof Invitation.OfPerson asked
                                    && asked.account().equals(person.account()))) {
                invitations.add(person);
            }
        }
        for (var agency : appointment.agencies()) {
            if (!agency.value().equals(own)) {
                invitations.add(new Invitation.OfAgency(agency, whoAnswers.roleFor(agency)));
            }
        }
        return invitations;
    }
}
