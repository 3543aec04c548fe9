package org.lineofsight.kernel.notifications.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.icegreen.greenmail.util.ServerSetupTest;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.kernel.meetings.Meeting;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.diary.MoveMeeting;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What a real mail server is given when a meeting is called, moved and cancelled. */
@SpringBootTest
@DatabaseTest
class MeetingLettersTests {

    static final ServerSetup SMTP = freePort();

    @Autowired SendLetters sendLetters;
    @Autowired Meetings meetings;
    @Autowired MoveMeeting moveMeeting;
    @Autowired ChildProtectionScene scene;
    @Autowired Cast cast;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    final GreenMail post = new GreenMail(SMTP);

    @DynamicPropertySource
    static void mail(DynamicPropertyRegistry settings) {
        settings.add("spring.mail.host", () -> "127.0.0.1");
        settings.add("spring.mail.port", SMTP::getPort);
        settings.add("lineofsight.mail.from", () -> "Line of Sight <no-reply@partnership.example>");
        settings.add("lineofsight.mail.every", () -> "1h");
        settings.add("lineofsight.base-url", () -> "https://safeguarding.example/");
    }

    private static ServerSetup freePort() {
        var probe = new GreenMail(ServerSetupTest.SMTP.dynamicPort());
        probe.start();
        var port = probe.getSmtp().getPort();
        probe.stop();
        return new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    }

    @BeforeEach
    void a_mail_server_and_nothing_waiting() {
        post.start();
        cast.run(
                Actor.system("test"),
                () ->
                        jdbc.sql(
                                        "update notifications.outgoing_mail set given_up_at = now(), last_error = 'TOO_OLD' where sent_at is null")
                                .update());
    }

    @AfterEach
    void the_mail_server_stops() {
        post.stop();
    }

    @Test
    void a_calendar_gets_the_invitation_then_the_move_then_the_cancellation_as_one_entry()
            throws Exception {
        var meeting = called();
        var invited = calendarOf(last(scene.nurse));
        var found = cast.as(scene.worker, () -> meetings.require(meeting));
        assertThat(value(invited, "METHOD")).isEqualTo("REQUEST");
        assertThat(text(event(invited), "SEQUENCE")).isEqualTo("0");
        assertThat(text(event(invited), "STATUS")).isEqualTo("CONFIRMED");
        assertThat(start(event(invited)))
                .isEqualTo(found.startsAt().truncatedTo(ChronoUnit.SECONDS));
        assertThat(text(event(invited), "ATTENDEE")).isEqualTo("mailto:" + email(scene.nurse));
        assertThat(text(event(invited), "ORGANIZER"))
                .isEqualTo("mailto:no-reply@partnership.example");
        assertThat(invited.validate(true).hasErrors()).isFalse();

        var later = found.startsAt().plus(Duration.ofDays(200)).truncatedTo(ChronoUnit.SECONDS);
        cast.run(
                scene.worker,
                () ->
                        moveMeeting.move(
                                meeting, later, later.plus(Duration.ofHours(1)), "Room 4", null));
        var moved = calendarOf(last(scene.nurse));
        assertThat(value(moved, "METHOD")).isEqualTo("REQUEST");
        assertThat(text(event(moved), "SEQUENCE")).isEqualTo("1");
        assertThat(text(event(moved), "UID")).isEqualTo(text(event(invited), "UID"));
        assertThat(start(event(moved)))
                .as("the hour in London, on the other side of a change of clocks too")
                .isEqualTo(later);

        cast.run(scene.worker, () -> moveMeeting.cancel(meeting, "Police were called away"));
        var cancelled = calendarOf(last(scene.nurse));
        assertThat(value(cancelled, "METHOD")).isEqualTo("CANCEL");
        assertThat(text(event(cancelled), "STATUS")).isEqualTo("CANCELLED");
        assertThat(text(event(cancelled), "SEQUENCE")).isEqualTo("2");
        assertThat(text(event(cancelled), "UID")).isEqualTo(text(event(invited), "UID"));
    }

    @Test
    void a_calendar_learns_neither_whom_the_meeting_is_about_nor_where_it_is() throws Exception {
        var meeting = called();
        var found = cast.as(scene.worker, () -> meetings.require(meeting));
        var written = raw(last(scene.nurse)).replace("\r\n ", "");
        assertThat(written).contains("SUMMARY:" + found.title());
        assertThat(written)
                .doesNotContain("Rowan", "Penhallow", "01632 960700", found.chair(), "LOCATION");
        assertThat(written)
                .contains("BEGIN:VTIMEZONE", "TZID:Europe/London", "DTSTART;TZID=Europe/London:")
                .contains("https://safeguarding.example/meetings/" + meeting);
    }

    private MeetingId called() {
        var id = scene.allocated();
        scene.called(id);
        return cast.as(
                scene.worker,
                () ->
                        meetings.ofRecord(id.value()).stream()
                                .map(Meeting::id)
                                .findFirst()
                                .orElseThrow());
    }

    private String email(Actor actor) {
        return cast.as(
                Actor.system("test"),
                () ->
                        jdbc.sql("select email from access.account where id = :id")
                                .param("id", actor.accountId())
                                .query(String.class)
                                .single());
    }

    private MimeMessage last(Actor to) throws Exception {
        sendLetters.run();
        var mine = new ArrayList<MimeMessage>();
        for (var message : post.getReceivedMessages()) {
            if (Arrays.toString(message.getAllRecipients()).contains(email(to))) {
                mine.add(message);
            }
        }
        return mine.getLast();
    }

    private static String raw(MimeMessage message) throws Exception {
        return calendars((Multipart) message.getContent()).getFirst();
    }

    private static Calendar calendarOf(MimeMessage message) throws Exception {
        var written = calendars((Multipart) message.getContent());
        assertThat(written).as("inside the letter and as a file, the same").hasSize(2);
        assertThat(written.getFirst()).isEqualTo(written.getLast());
        return new CalendarBuilder().build(new java.io.StringReader(written.getFirst()));
    }

    private static List<String> calendars(Multipart parts) throws Exception {
        var found = new ArrayList<String>();
        for (var i = 0; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            if (part.getContent() instanceof Multipart inner) {
                found.addAll(calendars(inner));
            } else if (part.getContentType().startsWith("text/calendar")) {
                assertThat(part.getContentType()).contains("method=");
                try (InputStream in = part.getInputStream()) {
                    found.add(new String(in.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return found;
    }

    private static VEvent event(Calendar calendar) {
        return (VEvent) calendar.getComponents("VEVENT").getFirst();
    }

    private static String value(Calendar calendar, String name) {
        return calendar.getPropertyList().<Property>getFirst(name).orElseThrow().getValue();
    }

    private static String text(VEvent event, String name) {
        return event.getPropertyList().<Property>getFirst(name).orElseThrow().getValue();
    }

    private static Instant start(VEvent event) {
        DtStart<?> start = event.getPropertyList().<DtStart<?>>getFirst("DTSTART").orElseThrow();
        return ZonedDateTime.from(start.getDate()).toInstant();
    }
}
