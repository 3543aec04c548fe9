package org.lineofsight.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.meetings.MeetingId;
import org.lineofsight.kernel.meetings.Meetings;
import org.lineofsight.kernel.meetings.minutes.MinutesText;
import org.lineofsight.kernel.meetings.papers.HandInPaper;
import org.lineofsight.kernel.meetings.papers.Paper;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.stereotype.Component;

/**
 * Reports to a conference: most in time and shared with the family, the police’s late and kept from
 * it, and now and then health’s missing; and what minutes of conferences and core groups say.
 */
@Component
class DemoReports {

    private static final int REVIEW_ALLOWS = 10;
    private static final int INITIAL_ALLOWS = 5;

    private final Meetings meetings;
    private final HandInPaper handInPaper;
    private final Scenes scenes;

    DemoReports(Meetings meetings, HandInPaper handInPaper, Scenes scenes) {
        this.meetings = meetings;
        this.handInPaper = handInPaper;
        this.scenes = scenes;
    }

    /**
     * @param called before which nobody was asked for a report
     */
    void handIn(
            MeetingId id,
            LocalDate day,
            boolean review,
            Instant called,
            DemoPlans.Around around,
            Instant now) {
        var inTime = three(day.minusDays(review ? REVIEW_ALLOWS : INITIAL_ALLOWS));
        var reports =
                List.of(
                        new Report(
                                around.manager(),
                                "social-work-report",
                                inTime,
                                "Seen alone twice since the strategy discussion. Both children sleep at their grandmother’s when it is loud at home.",
                                null),
                        new Report(
                                around.school(),
                                "agency-report",
                                inTime,
                                "In school on 34 of 40 days. Tired on Mondays, glad to stay for the reading club.",
                                null),
                        new Report(
                                around.police(),
                                "agency-report",
                                three(day.minusDays(1)),
                                "Three calls to the address in a year. One adult is to be interviewed.",
                                "The adult has not been interviewed yet."),
                        new Report(
                                around.health(),
                                "agency-report",
                                inTime,
                                "Weight and height as expected. Two appointments with the health visitor were missed and made good.",
                                null));
        // health forgets one in three
        reports.subList(0, day.getDayOfMonth() % 3 == 0 ? 3 : 4).stream()
                .filter(report -> report.at().isAfter(called) && report.at().isBefore(now))
                .forEach(report -> handIn(id, report));
    }

    private record Report(
            Actor from, String code, Instant at, String words, @Nullable String notSharedBecause) {

        @Override
        public String toString() {
            return "Report[" + code + "]";
        }
    }

    private void handIn(MeetingId id, Report report) {
        scenes.run(report.at(), report.from(), () -> hand(id, report));
    }

    private void hand(MeetingId id, Report report) {
        handInPaper.handIn(
                id,
                meetings.require(id).askedAs(report.from()).orElseThrow().id(),
                new HandInPaper.HandedIn(
                        report.code(),
                        "",
                        report.words(),
                        new byte[0],
                        Paper.Readers.ASKED,
                        report.notSharedBecause() == null,
                        report.notSharedBecause()),
                report.from());
    }

    static MinutesText ofAConference() {
        return new MinutesText(
                "Each agency told what its report says; the parents had read three of the four.\n\nThe children’s words were read out: “I like it when it is quiet.”",
                "The agencies see the same: a home that is frightening when adults argue, and a grandmother who keeps the children safe.",
                "As recorded for each child, on the evidence heard from each agency.",
                MinutesText.Dissented.NOBODY,
                "",
                "Their grandmother comes every evening; the social worker visits each week.",
                List.of());
    }

    static MinutesText ofACoreGroup() {
        return new MinutesText(
                "School: in on time four days of five. Health: the youngest was seen and is well.",
                "Evenings are calmer; nobody has asked the children this month.",
                "The outcomes stay as they are, and were judged one by one.",
                MinutesText.Dissented.NOBODY,
                "",
                "As in the plan.",
                List.of());
    }

    private static Instant three(LocalDate day) {
        return day.atTime(LocalTime.of(15, 0)).atZone(TimeConfiguration.LONDON).toInstant();
    }
}
