package org.lineofsight.kernel.overview.wheel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.meetings.calendar.CalendarFeeds;
import org.lineofsight.kernel.meetings.calendar.CalendarFeeds.Feed;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The partnership’s year: what guidance sets, what the partnership sets itself. */
@SpringBootTest
@DatabaseTest
class WheelPagesTests {

    @Autowired PagesAs pages;
    @Autowired MockMvcTester anybody;
    @Autowired LocalDates localDates;
    @Autowired CalendarFeeds feeds;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private final UUID agency = UUID.randomUUID();

    @Test
    void the_yearly_report_is_due_by_the_end_of_september_and_says_who_set_the_day() {
        var page =
                pages.somebody(Role.EXECUTIVE_PARTNER, agency)
                        .page("/partnership/calendar?year=2026-27");
        assertThat(page.select("main tr:contains(Yearly report published)").text())
                .contains("30 September 2026", "Working Together 2023");
    }

    @Test
    void what_is_undone_after_its_day_is_late_and_what_nobody_writes_down_is_past() {
        var today = LocalDate.now(clock);
        var yesterday = new WheelEntry(today.minusDays(1), "Review", "/", "Local");
        var tomorrow = new WheelEntry(today.plusDays(1), "Review", "/", "Local");
        assertThat(WheelPage.Mark.of(yesterday.done(false), today)).isEqualTo(WheelPage.Mark.LATE);
        assertThat(WheelPage.Mark.of(yesterday.done(true), today)).isEqualTo(WheelPage.Mark.DONE);
        assertThat(WheelPage.Mark.of(yesterday, today)).isEqualTo(WheelPage.Mark.PAST);
        assertThat(WheelPage.Mark.of(tomorrow.done(false), today))
                .isEqualTo(WheelPage.Mark.TO_COME);
        assertThat(WheelPage.Mark.of(tomorrow.done(true), today)).isEqualTo(WheelPage.Mark.DONE);
    }

    @Test
    void a_day_of_every_year_comes_back_in_the_next_and_can_be_taken_away_and_put_back() {
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, agency);
        var what = "Section 11 round " + UUID.randomUUID();
        officer.post(
                "/partnership/calendar/new",
                "what",
                what,
                "on.day",
                "1",
                "on.month",
                "6",
                "on.year",
                "2027",
                "often",
                "YEARLY",
                "basis",
                "");
        assertThat(text(officer, "2026-27")).doesNotContain("1 June 2026");
        assertThat(text(officer, "2027-28")).contains(what, "1 June 2027", "Decided locally");
        assertThat(text(officer, "2028-29")).contains("1 June 2028");

        var id =
                pages.as(officer.actor(), () -> localDates.all()).stream()
                        .filter(day -> day.what().equals(what))
                        .findFirst()
                        .orElseThrow()
                        .id();
        var lead = pages.somebody(Role.SAFEGUARDING_LEAD, agency);
        officer.post("/partnership/calendar/" + id + "/away");
        assertThat(text(lead, "2027-28")).doesNotContain(what);
        officer.post("/partnership/calendar/" + id + "/back");
        assertThat(text(lead, "2027-28")).contains(what);
    }

    @Test
    void a_day_says_when_it_is_how_often_and_what_happens() {
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, agency);
        var page =
                PagesAs.read(
                        officer.post(
                                "/partnership/calendar/new",
                                "what",
                                " ",
                                "on.day",
                                "31",
                                "on.month",
                                "2",
                                "on.year",
                                "2027"));
        assertThat(page.select(".govuk-error-summary").text()).contains("once or every year");
        assertThat(page.select("#on-error").text()).isNotBlank();
        assertThatThrownBy(() -> WheelRules.itSaysWhatHappens(" "))
                .isInstanceOf(RuleBroken.class)
                .hasMessageContaining("what is due");
    }

    @Test
    void only_the_office_changes_the_year_and_the_database_says_so_too() {
        var scrutineer = pages.somebody(Role.SCRUTINEER, agency);
        assertThat(scrutineer.get("/partnership/calendar/new")).hasStatus(404);
        assertThatThrownBy(() ->
                        pages.as(
                                scrutineer.actor(),
                                () ->
                                        localDates.add(
                                                LocalDate.now(clock),
                                                false,
                                                "Not theirs to set",
                                                null,
                                                scrutineer.actor())))
                .hasStackTraceContaining("row-level security");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRACTITIONER", "SOCIAL_WORKER", "SYSTEM_ADMINISTRATOR"})
    void others_have_no_year_wheel_and_read_no_day_in_the_database(Role role) {
        var officer = pages.somebody(Role.PARTNERSHIP_OFFICER, agency);
        pages.as(
                officer.actor(),
                () ->
                        localDates.add(
                                LocalDate.now(clock),
                                false,
                                "Board away day",
                                null,
                                officer.actor()));
        var other = pages.somebody(role, agency);
        assertThat(other.get("/partnership/calendar")).hasStatus(404);
        assertThat(
                        pages.as(
                                other.actor(),
                                () ->
                                        jdbc.sql("select count(*) from overview.local_date")
                                                .query(Integer.class)
                                                .single()))
                .isZero();
    }

    @Test
    void a_calendar_reads_this_year_and_the_next_until_its_address_ends() throws Exception {
        var partner = pages.somebody(Role.EXECUTIVE_PARTNER, agency);
        var secret = pages.as(partner.actor(), () -> feeds.renew(Feed.YEAR, partner.actor()));
        var read = anybody.get().uri("/calendar/year/" + secret + ".ics").exchange();
        assertThat(read).hasStatusOk();
        var events =
                new CalendarBuilder()
                        .build(new ByteArrayInputStream(read.getResponse().getContentAsByteArray()))
                        .getComponents("VEVENT");
        var next = ReportingYear.on(LocalDate.now(clock)).next();
        assertThat(events)
                .extracting(event ->
                        event.getPropertyList()
                                .<Property>getFirst("DTSTART")
                                .orElseThrow()
                                .getValue())
                .contains(next.starts() + "0930");
        assertThat(anybody.get().uri("/calendar/" + secret + ".ics").exchange())
                .as("the address of a year is none of a diary")
                .hasStatus(404);

        partner.post("/partnership/calendar/subscribe/end");
        assertThat(anybody.get().uri("/calendar/year/" + secret + ".ics").exchange())
                .hasStatus(404);
    }

    private static String text(PagesAs.Person person, String year) {
        return person.page("/partnership/calendar?year=" + year).select("main").text();
    }
}
