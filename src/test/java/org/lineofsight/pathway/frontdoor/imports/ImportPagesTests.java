package org.lineofsight.pathway.frontdoor.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** The pages of calls and of imports: who sees them, and what is not on them. */
@SpringBootTest
@DatabaseTest
class ImportPagesTests {

    @Autowired PagesAs pages;
    @Autowired ImportTestData imports;

    private final Random random = new Random();
    private PagesAs.Person manager;
    private ImportId id;
    private String call;
    private final String number = "01632 960%03d".formatted(random.nextInt(1_000));

    @BeforeEach
    void a_call_that_was_taken_in() {
        manager = pages.somebody(Role.FRONT_DOOR_MANAGER, UUID.randomUUID());
        id =
                imports.takeIn(
                        ImportKind.CALLS,
                        "Offered,Outcome,Wait,Caller number,Queue\n0%d/0%d/2026 10:%02d:%02d,abandoned,,%s,=1+1\n"
                                .formatted(
                                        1 + random.nextInt(9),
                                        1 + random.nextInt(9),
                                        random.nextInt(60),
                                        random.nextInt(60),
                                        number),
                        manager.actor());
        call = String.valueOf(imports.lines(id, manager.actor()).getFirst().became());
    }

    @Test
    void nobody_outside_the_front_door_finds_a_call_or_an_import() {
        for (var role :
                List.of(
                        Role.PRACTITIONER,
                        Role.SAFEGUARDING_LEAD,
                        Role.AGENCY_DESK,
                        Role.PARTNERSHIP_OFFICER,
                        Role.SCRUTINEER,
                        Role.EXECUTIVE_PARTNER,
                        Role.SYSTEM_ADMINISTRATOR)) {
            var other = pages.somebody(role, UUID.randomUUID());
            for (var address :
                    List.of(
                            "/front-door/calls",
                            "/front-door/calls/list",
                            "/front-door/calls/dropped",
                            "/front-door/calls/imports",
                            "/front-door/police-notifications",
                            "/front-door/calls/" + call,
                            "/front-door/imports/" + id,
                            "/front-door/imports/" + id + "/report.csv",
                            "/front-door/imports/" + id + "/original")) {
                assertThat(other.get(address)).as("%s as %s", address, role).hasStatus(404);
            }
            assertThat(other.post("/front-door/calls/" + call + "/call-back", "words", "x"))
                    .hasStatus(404);
            assertThat(other.post("/front-door/imports/" + id + "/undoing")).hasStatus(404);
        }
    }

    @Test
    void a_worker_works_on_calls_and_does_not_take_them_in() {
        var worker = pages.somebody(Role.FRONT_DOOR_WORKER, UUID.randomUUID());
        assertThat(worker.get("/front-door/calls/" + call)).hasStatusOk();
        for (var address :
                List.of(
                        "/front-door/calls/imports",
                        "/front-door/imports/" + id,
                        "/front-door/imports/" + id + "/report.csv",
                        "/front-door/imports/" + id + "/original",
                        "/front-door/imports/" + id + "/undoing")) {
            assertThat(worker.get(address)).as(address).hasStatus(404);
        }
        assertThat(worker.post("/front-door/imports/" + id + "/undoing")).hasStatus(404);
        assertThat(worker.page("/front-door/calls").select("a[href=/front-door/calls/imports]"))
                .isEmpty();
        assertThat(worker.get("/front-door/police-notifications")).hasStatusOk();
    }

    @Test
    void the_report_masks_numbers_and_runs_nothing() throws Exception {
        var report =
                manager.get("/front-door/imports/" + id + "/report.csv")
                        .getResponse()
                        .getContentAsString();
        assertThat(report)
                .doesNotContain(number)
                .contains("…" + number.substring(number.length() - 3))
                .contains("'=1+1")
                .contains("Accepted");
        assertThat(
                        manager.get("/front-door/imports/" + id + "/original")
                                .getResponse()
                                .getContentAsString())
                .contains(number);
    }

    @Test
    void a_call_back_is_noted_with_a_word_and_a_contact_is_joined_by_its_reference() {
        assertThat(manager.post("/front-door/calls/" + call + "/call-back", "words", " "))
                .hasStatus(422);
        assertThat(
                        manager.post(
                                "/front-door/calls/" + call + "/call-back",
                                "words",
                                "Left a message"))
                .hasStatus(302);
        assertThat(manager.page("/front-door/calls/" + call).select("main").text())
                .contains("Left a message");
        var wrong =
                PagesAs.read(
                        manager.post(
                                "/front-door/calls/" + call + "/contact", "reference", "26-NONE"));
        assertThat(wrong.select(".govuk-error-summary").text())
                .contains("Enter the reference of a contact");
    }

    @Test
    void the_numbers_lead_to_lists_of_the_same_length() {
        var list = manager.page("/front-door/calls/dropped?show=waiting");
        var counted =
                Integer.parseInt(
                        Objects.requireNonNull(
                                        list.selectFirst(
                                                ".los-choices [aria-current] .los-choices__count"))
                                .text());
        assertThat(list.select("tbody tr")).hasSize(Math.min(50, counted));
        assertThat(manager.page("/front-door/calls").select("main").text())
                .contains("a local standard, not statutory");
    }

    @Test
    void what_was_confirmed_or_undone_is_said_and_not_done_again() {
        assertThat(manager.post("/front-door/imports/" + id + "/confirmation")).hasStatus(409);
        assertThat(manager.post("/front-door/imports/" + id + "/undoing")).hasStatus(302);
        assertThat(manager.page("/front-door/imports/" + id).select("main").text())
                .contains("Nothing in it counts");
        assertThat(manager.post("/front-door/imports/" + id + "/undoing")).hasStatus(422);
        assertThat(manager.get("/front-door/calls/" + call)).hasStatus(404);
    }
}
