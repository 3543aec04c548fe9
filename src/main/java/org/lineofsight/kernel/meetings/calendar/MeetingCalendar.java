package org.lineofsight.kernel.meetings.calendar;

import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Clazz;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingStatus;
import org.lineofsight.platform.time.TimeConfiguration;

/**
 * Meetings as calendars read them (RFC 5545). A calendar is often open to colleagues, and e-mail is
 * not private: an entry has the kind of meeting, its reference and its time. Whom it is about,
 * where it is and how to join is read here, after signing in: a place may be a family's home.
 */
final class MeetingCalendar {

    /** London since 1996: calendars that do not know the zone by its name read it here. */
    private static final String LONDON =
            """
            BEGIN:VCALENDAR
            PRODID:-//Line of Sight//Meetings//EN
            VERSION:2.0
            BEGIN:VTIMEZONE
            TZID:Europe/London
            BEGIN:STANDARD
            TZNAME:GMT
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0000
            DTSTART:19961027T020000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            END:STANDARD
            BEGIN:DAYLIGHT
            TZNAME:BST
            TZOFFSETFROM:+0000
            TZOFFSETTO:+0100
            DTSTART:19960331T010000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            END:DAYLIGHT
            END:VTIMEZONE
            END:VCALENDAR
            """;

    private MeetingCalendar() {}

    /** An invitation, its change or its cancellation, to one person. */
    static byte[] toSend(Meeting meeting, String to, String from, String site, Instant now) {
        var cancelled = meeting.status() == MeetingStatus.CANCELLED;
        var calendar = calendar();
        calendar.add(new Method(cancelled ? Method.VALUE_CANCEL : Method.VALUE_REQUEST));
        var event = event(meeting, site, now);
        event.add(new Organizer(URI.create("mailto:" + from)));
        var attendee = new Attendee(URI.create("mailto:" + to));
        attendee.add(Role.REQ_PARTICIPANT);
        attendee.add(PartStat.NEEDS_ACTION);
        // replies are given here: nobody reads the mailbox that letters come from
        attendee.add(Rsvp.FALSE);
        event.add(attendee);
        calendar.add(event);
        return bytes(calendar);
    }

    /** One or all of somebody's meetings, to be read by their own calendar. */
    static byte[] toKeep(List<Meeting> meetings, String site, Instant now) {
        var calendar = calendar();
        calendar.add(new Method(Method.VALUE_PUBLISH));
        meetings.forEach(meeting -> calendar.add(event(meeting, site, now)));
        return bytes(calendar);
    }

    private static Calendar calendar() {
        var calendar = new Calendar();
        calendar.add(new ProdId("-//Line of Sight//Meetings//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(london());
        return calendar;
    }

    private static VTimeZone london() {
        try {
            return new CalendarBuilder()
                            .build(new StringReader(LONDON.replace("\n", "\r\n")))
                            .getComponents("VTIMEZONE")
                            .stream()
                            .map(VTimeZone.class::cast)
                            .findFirst()
                            .orElseThrow();
        } catch (IOException | ParserException e) {
            throw new IllegalStateException("The zone is written wrongly", e);
        }
    }

    private static VEvent event(Meeting meeting, String site, Instant now) {
        var event =
                new VEvent(
                        meeting.startsAt().atZone(TimeConfiguration.LONDON),
                        meeting.endsAt().atZone(TimeConfiguration.LONDON),
                        meeting.title());
        event.replace(new DtStamp(now));
        event.add(new Uid(meeting.id() + "@" + host(site)));
        event.add(new Sequence(meeting.sequence()));
        event.add(
                new Status(
                        meeting.status() == MeetingStatus.CANCELLED
                                ? Status.VALUE_CANCELLED
                                : Status.VALUE_CONFIRMED));
        event.add(new Clazz(Clazz.VALUE_PRIVATE));
        event.add(
                new Description(
                        "Sign in to read whom it is about, where it is and how to join, and to reply: "
                                + site
                                + meeting.address()));
        event.add(new Url(URI.create(site + meeting.address())));
        return event;
    }

    private static String host(String site) {
        var host = URI.create(site).getHost();
        return host == null ? "line-of-sight" : host;
    }

    private static byte[] bytes(Calendar calendar) {
        return calendar.toString().getBytes(StandardCharsets.UTF_8);
    }
}
