package org.lineofsight.partnership.actionplan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SYSTEM_ADMINISTRATOR;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.ActionStep;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Impact;
import org.lineofsight.kernel.actions.Improvement;
import org.lineofsight.kernel.actions.Improvements;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owner;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.ScopedClock;
import org.lineofsight.platform.time.TimeConfiguration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** One plan over every source: what is counted is listed, and nobody reads another’s part. */
@SpringBootTest
@DatabaseTest
class ActionPlanTests {

    private static final String HERE = "/partnership/actions";

    @Autowired PagesAs pages;

    @Autowired Agencies agencies;

    @Autowired Actions actions;

    @Autowired Improvements improvements;

    @Autowired Clock clock;

    private final String theme = "Theme " + UUID.randomUUID().toString().substring(0, 8);
    private AgencyId trust;
    private AgencyId other;
    private PagesAs.Person officer;
    private PagesAs.Person lead;

    @BeforeEach
    void people() {
        trust = agency();
        other = agency();
        officer = pages.somebody(PARTNERSHIP_OFFICER, trust.value());
        lead = pages.somebody(SAFEGUARDING_LEAD, trust.value());
    }

    private AgencyId agency() {
        return pages.as(
                Actor.system("test"),
                () ->
                        agencies.add(
                                AgencyDetails.of(
                                        "Trust " + UUID.randomUUID(),
                                        AgencyKind.NHS_TRUST,
                                        new ContactDetails(null, "01632 960999", null))));
    }

    private ActionId raised(AgencyId agency, ActionSource source, String what, int days) {
        return pages.as(
                officer.actor(),
                () ->
                        actions.raise(
                                new NewAction(
                                                new Subject("test", UUID.randomUUID()),
                                                Governance.OFFICE.value(),
                                                what,
                                                null,
                                                new Owner.OfAgency(agency, SAFEGUARDING_LEAD),
                                                LocalDate.now(clock).plusDays(days))
                                        .sharedWith(Governance.READERS.value())
                                        .improving(new Improvement(source, theme, null, null)),
                                officer.actor()));
    }

    private ActionId checked(String what, Impact.Said impact) {
        var id = raised(trust, ActionSource.AUDIT, what, 10);
        step(id, ActionStep.ACCEPTED_IT, 0);
        step(id, ActionStep.DONE_IT, 1);
        pages.as(
                officer.actor(),
                () -> {
                    improvements.check(id, "Seen", impact, 2, officer.actor());
                    return true;
                });
        return id;
    }

    private void step(ActionId id, ActionStep step, int version) {
        pages.as(
                lead.actor(),
                () -> {
                    actions.take(id, step, "Because", version, lead.actor());
                    return true;
                });
    }

    private String here(String query) {
        return HERE + "?theme=" + theme.replace(" ", "%20") + query;
    }

    @Test
    void every_count_equals_the_rows_of_its_list_and_filters_stay_in_the_address() {
        raised(trust, ActionSource.AUDIT, "Ask at every booking", 5);
        on(-30, () -> raised(trust, ActionSource.REVIEW, "Write the guidance", 10));
        raised(other, ActionSource.PLAN, "Buy the licences", 40);
        var returned = raised(trust, ActionSource.SCRUTINY, "Walk the ward", 20);
        step(returned, ActionStep.RETURNED_IT, 0);
        checked("Count the forms", Impact.Said.noneYet("Too early"));
        checked("Train the midwives", Impact.Said.evidence("They ask", "Dip sample"));

        var page = officer.page(here(""));
        var choices = page.select(".los-choices a");
        for (var choice : choices) {
            var count = choice.select(".los-choices__count");
            if (count.isEmpty()) {
                continue;
            }
            var list = officer.page(choice.attr("href"));
            assertThat(list.select("tbody tr")).as(choice.text()).hasSize(number(first(count)));
            assertThat(choice.attr("href")).contains("theme=");
        }
        assertThat(choices.eachText())
                .contains(
                        "To do 4",
                        "Late 1",
                        "Returned 1",
                        "No impact evidence yet 1",
                        "Over 2",
                        "All 6");
        assertThat(officer.page(here("&state=late")).text())
                .contains("Write the guidance", "Late, and nobody has accepted it")
                .doesNotContain("Walk the ward");
        assertThat(officer.page(here("&source=plan")).select("tbody tr")).hasSize(1);
        assertThat(officer.page(here("&agency=" + other)).select("tbody tr")).hasSize(1);
        assertThat(officer.page(here("&due=week")).select("tbody tr")).hasSize(2);
        assertThat(first(officer.page(here("&sort=newest")).select("tbody th")).text())
                .contains("Walk the ward");
    }

    private static Element first(Elements found) {
        return Objects.requireNonNull(found.first());
    }

    private static int number(Element count) {
        return Integer.parseInt(count.text().replace(",", ""));
    }

    @Test
    void a_lead_sees_their_own_agencys_part_and_no_other() {
        raised(trust, ActionSource.AUDIT, "Ask at every booking", 5);
        raised(other, ActionSource.AUDIT, "Buy the licences", 5);
        var page = lead.page(here("")).text();
        assertThat(page)
                .contains("Actions of your agency", "Ask at every booking")
                .doesNotContain("Buy the licences", "Raise an action");
        assertThat(lead.page(here("&agency=" + other)).text()).contains("No action here");
        assertThat(text(lead, "/actions.csv?theme=" + theme.replace(" ", "%20")))
                .contains("Ask at every booking")
                .doesNotContain("Buy the licences");
    }

    @Test
    void each_agencys_numbers_open_their_lists() {
        raised(trust, ActionSource.AUDIT, "Ask at every booking", 5);
        raised(trust, ActionSource.AUDIT, "Train the midwives", 5);
        var name = pages.as(officer.actor(), () -> agencies.require(trust).details().name());
        var row =
                officer.page(HERE + "/agencies").select("tbody tr").stream()
                        .filter(each -> each.text().contains(name))
                        .findFirst()
                        .orElseThrow();
        var link = first(row.select("td a"));
        assertThat(link.ownText()).isEqualTo("2");
        assertThat(officer.page(link.attr("href")).select("tbody tr")).hasSize(2);
        assertThat(
                        officer.page(Objects.requireNonNull(row.select("td a").last()).attr("href"))
                                .text())
                .contains(name, "Ask at every booking", "Printed on");
    }

    @Test
    void files_hold_what_the_list_shows() {
        raised(trust, ActionSource.SELF_ASSESSMENT, "=Ask at every booking", 5);
        assertThat(text(officer, "/actions.csv?theme=" + theme.replace(" ", "%20")))
                .contains("Self-assessment", theme, "'=Ask at every booking", "The board");
        var workbook = officer.get(HERE + "/actions.xlsx?theme=" + theme.replace(" ", "%20"));
        assertThat(workbook).hasStatusOk();
        assertThat(workbook.getResponse().getContentAsByteArray()).startsWith('P', 'K');
    }

    private static String text(PagesAs.Person reader, String path) {
        return new String(
                reader.get(HERE + path).getResponse().getContentAsByteArray(),
                StandardCharsets.UTF_8);
    }

    @Test
    void the_office_raises_an_action_of_one_owner_and_two_are_refused_with_the_reason() {
        var due = LocalDate.now(clock).plusDays(30);
        var twice =
                officer.post(
                        HERE + "/new", form(due, trust.value() + "," + other.value(), "AUDIT"));
        assertThat(twice).hasStatus(422).bodyText().contains("raise one action for each");
        assertThat(officer.post(HERE + "/new", form(due, trust.toString(), "")))
                .hasStatus(422)
                .bodyText()
                .contains("Choose what decided the action");

        var raised = officer.post(HERE + "/new", form(due, trust.toString(), "AUDIT"));
        assertThat(raised).hasStatus3xxRedirection();
        var address = Objects.requireNonNull(raised.getResponse().getRedirectedUrl());
        assertThat(officer.page(address).text())
                .contains("Ask at every booking", "Audit of bookings", theme, "The board");
        assertThat(lead.page(here("")).text()).contains("Ask at every booking");
        assertThat(pages.somebody(SCRUTINEER, trust.value()).page(address).text())
                .contains("Ask at every booking");

        assertThat(
                        officer.post(
                                "/partnership" + address + "/part",
                                "source",
                                "REVIEW",
                                "theme",
                                theme))
                .hasStatus3xxRedirection();
        assertThat(officer.page(address).text()).contains("Review");
        assertThat(lead.get("/partnership" + address + "/part")).hasStatus(404);
    }

    private String[] form(LocalDate due, String owner, String source) {
        return new String[] {
            "action.what",
            "Ask at every booking",
            "action.owner",
            owner,
            "action.due.day",
            "" + due.getDayOfMonth(),
            "action.due.month",
            "" + due.getMonthValue(),
            "action.due.year",
            "" + due.getYear(),
            "part.source",
            source,
            "part.theme",
            theme,
            "from",
            "Audit of bookings"
        };
    }

    @Test
    void a_check_asks_what_it_changed_and_the_page_shows_it() {
        var id = raised(trust, ActionSource.AUDIT, "Ask at every booking", 10);
        step(id, ActionStep.ACCEPTED_IT, 0);
        step(id, ActionStep.DONE_IT, 1);
        var here = "/actions/" + id;
        assertThat(officer.page(here).select("a[href=" + here + "/check]")).hasSize(1);
        assertThat(officer.post(here + "/check", "version", "2", "words", "Seen"))
                .hasStatus(422)
                .bodyText()
                .contains("Choose whether anything can be seen");
        assertThat(
                        officer.post(
                                here + "/check",
                                "version",
                                "2",
                                "words",
                                "Seen",
                                "impact.kind",
                                "EVIDENCE",
                                "impact.words",
                                "They ask"))
                .hasStatus(422)
                .bodyText()
                .contains("Write where this can be seen");
        assertThat(
                        officer.post(
                                here + "/check",
                                "version",
                                "2",
                                "words",
                                "Seen",
                                "impact.kind",
                                "NONE_YET",
                                "impact.words",
                                "Figures come in June"))
                .hasStatus3xxRedirection();
        assertThat(lead.page(here).text())
                .contains(
                        "No impact evidence yet", "Figures come in June", "Is it still in place?");
        assertThat(lead.get(here + "/impact")).hasStatus(404);
        assertThat(officer.page(here + "/impact").select("h1").text())
                .isEqualTo("Say what it changed");
        assertThat(officer.post(here + "/recheck", "found", "GONE", "words", "Not any more"))
                .hasStatus(422)
                .bodyText()
                .contains("too early");
    }

    private <T> T on(int days, Supplier<T> work) {
        return ScopedClock.at(
                LocalDate.now(clock)
                        .plusDays(days)
                        .atTime(9, 0)
                        .atZone(TimeConfiguration.LONDON)
                        .toInstant(),
                work::get);
    }

    @Test
    void nobody_else_enters_the_plan() {
        for (var role : List.of(PRACTITIONER, SOCIAL_WORKER, SYSTEM_ADMINISTRATOR)) {
            var somebody = pages.somebody(role, trust.value());
            for (var path : List.of("", "/agencies", "/print", "/actions.csv", "/new")) {
                assertThat(somebody.get(HERE + path)).as(role + path).hasStatus(404);
            }
        }
        for (var path : List.of("", "/agencies", "/print")) {
            assertThat(pages.somebody(SCRUTINEER, trust.value()).get(HERE + path)).hasStatusOk();
            assertThat(pages.somebody(EXECUTIVE_PARTNER, trust.value()).get(HERE + path))
                    .hasStatusOk();
        }
        assertThat(pages.somebody(SCRUTINEER, trust.value()).get(HERE + "/new")).hasStatus(404);
        assertThat(lead.get(HERE + "/new")).hasStatus(404);
    }
}
