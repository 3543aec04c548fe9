package org.lineofsight.pathway.frontdoor.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.pathway.frontdoor.ContactId;
import org.lineofsight.pathway.frontdoor.LevelOfNeed;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.contact.DecideContact;
import org.lineofsight.pathway.frontdoor.contact.Decision;
import org.lineofsight.pathway.frontdoor.contact.ReceiveContact;
import org.lineofsight.pathway.frontdoor.contact.Referral;
import org.lineofsight.pathway.frontdoor.contact.ReferralTestData;
import org.lineofsight.platform.actor.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = FrontDoorYear.APART)
@DatabaseTest
class BoardTests {

    @Autowired Cast cast;

    @Autowired PagesAs pages;

    @Autowired FrontDoorYear year;

    @Autowired ReceiveContact receiveContact;

    @Autowired DecideContact decideContact;

    @Autowired ChosenContacts contacts;

    @Autowired JdbcClient jdbc;

    @Autowired Clock clock;

    private Actor teacher;
    private PagesAs.Person manager;

    @BeforeEach
    void a_front_door() {
        teacher = cast.somebody(PRACTITIONER);
        manager = pages.somebody(FRONT_DOOR_MANAGER, UUID.randomUUID());
    }

    @Test
    void every_number_of_the_board_is_the_length_of_the_list_that_it_leads_to() {
        var seed = ThreadLocalRandom.current().nextLong();
        year.passes(
                40,
                List.of(teacher, cast.somebody(PRACTITIONER)),
                manager.actor(),
                new Random(seed));

        var numbers = new ArrayList<Element>();
        for (var way :
                List.of(
                        "",
                        "?by=source",
                        "?by=agency",
                        "?by=month&source=2A",
                        "?by=source&agency=" + teacher.requireAgency())) {
            var found =
                    manager.page("/front-door/board" + way)
                            .select("main a[href^=/front-door/contacts]");
            assertThat(found).as("seed %d %s", seed, way).hasSizeGreaterThan(25);
            numbers.addAll(found);
        }
        var asked = new HashSet<String>();
        for (var number : numbers) {
            var address = number.attr("href");
            if (!asked.add(address + number.ownText())) {
                continue;
            }
            var total = cast.as(manager.actor(), () -> total(address));
            assertThat(String.format("%,d", total))
                    .as("seed %d, %s: %s", seed, address, number.text())
                    .isEqualTo(number.ownText());
        }
    }

    private int total(String address) {
        return contacts.page(ContactChoice.of(parameters(address)), Order.RECEIVED, null, 1)
                .total();
    }

    private static Map<String, String> parameters(String address) {
        return address.contains("?")
                ? Arrays.stream(address.substring(address.indexOf('?') + 1).split("&"))
                        .map(each -> each.split("=", 2))
                        .collect(
                                Collectors.toMap(
                                        each -> each[0],
                                        each -> URLDecoder.decode(each[1], StandardCharsets.UTF_8)))
                : Map.of();
    }

    @Test
    void a_list_has_as_many_rows_as_it_says_and_each_once() {
        var referrer = cast.somebody(PRACTITIONER);
        year.passes(
                ContactsController.ROWS_ON_A_PAGE + 7,
                List.of(referrer),
                manager.actor(),
                new Random(1));
        var choice = ContactChoice.ALL.with(Facet.AGENCY, referrer.requireAgency().toString());
        for (var order : Order.values()) {
            var seen = new HashSet<String>();
            String next = choice.address() + "&order=" + order.name();
            var said = "";
            while (next != null) {
                var page = manager.page(next);
                said = page.select(".govuk-body-l strong").text();
                page.select("tbody tr th a")
                        .forEach(link -> assertThat(seen.add(link.attr("href"))).isTrue());
                var further = page.selectFirst(".govuk-pagination__next a");
                next = further == null ? null : further.attr("href");
            }
            assertThat(seen.size() + " contacts").as("in order %s", order).isEqualTo(said);
        }
    }

    @Test
    void the_year_of_a_source_is_shown_month_by_month() {
        year.passes(12, List.of(teacher), manager.actor(), new Random(3));
        var agencies = manager.page("/front-door/board?by=agency");
        var own =
                agencies.select("main tbody th a[href*=" + teacher.requireAgency() + "]")
                        .attr("href");
        var months = manager.page(own);
        assertThat(months.select("caption").eachText()).anyMatch(each -> each.startsWith("Month"));
        assertThat(months.select("tbody tr th").eachText())
                .anyMatch(each -> each.startsWith("The last 13 months"));
    }

    @Test
    void a_contact_knows_the_way_back_to_the_list_that_it_was_opened_from() {
        decided(ReferralTestData.child(), Duration.ofDays(3));
        var list =
                ContactChoice.ALL
                        .with(Facet.AGENCY, teacher.requireAgency().toString())
                        .with(Facet.LEVEL, "4")
                        .address();
        var contact = manager.page(manager.page(list).select("tbody tr th a").attr("href"));
        assertThat(contact.select(".govuk-breadcrumbs a[href*=contacts]").attr("href"))
                .isEqualTo(list);
        assertThat(manager.page("/front-door/contacts?order=DUE&after=none_x").select("h1").text())
                .isEqualTo("Contacts");
        var id = UUID.randomUUID();
        for (var key : List.of("soon_" + id, "_" + id, "99999999999999999999_" + id)) {
            for (var order : Order.values()) {
                assertThat(manager.get("/front-door/contacts?order=" + order + "&after=" + key))
                        .as("%s in order %s", key, order)
                        .hasStatusOk();
            }
        }
    }

    @Test
    void what_is_no_list_is_not_led_back_to() {
        var id = decided(ReferralTestData.child(), Duration.ofDays(3));
        assertThat(
                        manager.page(
                                        "/front-door/contacts/"
                                                + id
                                                + "?list=https%3A%2F%2Felsewhere.example")
                                .html())
                .doesNotContain("elsewhere.example");
    }

    @Test
    void an_earlier_decision_for_social_care_within_twelve_months_makes_a_re_referral() {
        var child = ReferralTestData.child();
        var first = decided(child, Duration.ofDays(600));
        var second = decided(child, Duration.ofDays(200));
        var third = decided(child, Duration.ofDays(10));

        assertThat(rereferral(first)).isEqualTo("NO");
        assertThat(rereferral(second)).as("400 days after the first").isEqualTo("NO");
        assertThat(rereferral(third)).as("190 days after the second").isEqualTo("YES");
    }

    private ContactId decided(Referral.Child child, Duration ago) {
        var then = clock.instant().minus(ago);
        var id =
                year.at(
                        then,
                        teacher,
                        () ->
                                receiveContact.receive(
                                        ReferralTestData.from(teacher).about(child).build(),
                                        teacher));
        year.at(
                then.plusSeconds(600),
                manager.actor(),
                () ->
                        decideContact.decide(
                                id,
                                new Decision.Proposal(
                                        LevelOfNeed.LEVEL_4,
                                        Outcome.REFERRAL_TO_SOCIAL_CARE,
                                        "At risk",
                                        "We assess",
                                        ""),
                                manager.actor()));
        return id;
    }

    private String rereferral(ContactId id) {
        return cast.as(
                manager.actor(),
                () ->
                        jdbc.sql(
                                        "select rereferral from frontdoor.contact_facts(now()) where id = :id")
                                .param("id", id.value())
                                .query((row, number) -> row.getString(1))
                                .single());
    }

    @Test
    void an_address_that_makes_no_sense_chooses_nothing() {
        assertThat(
                        ContactChoice.of(
                                Map.of(
                                        "colour", "PINK", "from", "soon", "agency", "'; drop", "x",
                                        "y")))
                .isEqualTo(ContactChoice.ALL);
    }

    @Test
    void a_file_has_the_rows_of_its_list_and_names_no_child() {
        var child = ReferralTestData.child();
        var id = decided(child, Duration.ofDays(3));
        var choice = ContactChoice.ALL.with(Facet.AGENCY, teacher.requireAgency().toString());
        var csv =
                new String(
                        manager.get("/front-door/contacts/table.csv?" + choice.query())
                                .getResponse()
                                .getContentAsByteArray(),
                        StandardCharsets.UTF_8);
        assertThat(csv.lines()).hasSize(2);
        assertThat(csv).contains(reference(id)).doesNotContain(child.familyName());
        assertThat(
                        manager.get("/front-door/contacts/table.xlsx?" + choice.query())
                                .getResponse()
                                .getContentAsByteArray())
                .startsWith('P', 'K');
    }

    private String reference(ContactId id) {
        return cast.as(
                manager.actor(),
                () ->
                        jdbc.sql("select reference from frontdoor.contact where id = :id")
                                .param("id", id.value())
                                .query((row, number) -> row.getString(1))
                                .single());
    }

    @Test
    void nobody_else_has_a_board_or_a_list() {
        for (var role : List.of(PRACTITIONER, SAFEGUARDING_LEAD, PARTNERSHIP_OFFICER)) {
            var other = pages.somebody(role, teacher.requireAgency());
            for (var address :
                    List.of(
                            "/front-door/board",
                            "/front-door/contacts",
                            "/front-door/contacts/table.csv",
                            "/front-door/contacts/table.xlsx")) {
                assertThat(other.get(address)).as("%s as %s", address, role).hasStatus(404);
            }
        }
        assertThat(pages.somebody(FRONT_DOOR_WORKER, UUID.randomUUID()).get("/front-door/board"))
                .hasStatusOk();
    }

    @Test
    void the_database_counts_nothing_for_an_agency_whose_contact_it_is_not() {
        var id = decided(ReferralTestData.child(), Duration.ofDays(3));
        for (var other :
                List.of(
                        cast.somebody(SAFEGUARDING_LEAD),
                        cast.somebody(PARTNERSHIP_OFFICER),
                        teacher)) {
            assertThat(
                            cast.as(
                                    other,
                                    () ->
                                            jdbc.sql(
                                                            "select count(*) from frontdoor.contact_facts(now()) where id = :id")
                                                    .param("id", id.value())
                                                    .query(Integer.class)
                                                    .single()))
                    .as("what the front door made of it, for %s", other.role())
                    .isZero();
        }
    }
}
