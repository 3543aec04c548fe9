package org.lineofsight.pathway.childprotection.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORKER;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.NewAction;
import org.lineofsight.kernel.actions.Owner;
import org.lineofsight.kernel.timescales.DueDate;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.CategoryOfAbuse;
import org.lineofsight.pathway.childprotection.ChildProtectionScene;
import org.lineofsight.pathway.childprotection.PlanId;
import org.lineofsight.pathway.childprotection.calling.Appointment;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A plan is the work of everybody around the child; those who are not see none of it. */
@SpringBootTest
@DatabaseTest
class PlanPagesTests {

    @Autowired PagesAs pages;
    @Autowired Cast cast;
    @Autowired ChildProtectionScene scene;
    @Autowired Cases cases;
    @Autowired BeginPlan beginPlan;
    @Autowired CallPlanMeeting callPlanMeeting;
    @Autowired RaisePlanAction raisePlanAction;
    @Autowired Actions actions;
    @Autowired Plans plans;
    @Autowired PlanClocks planClocks;
    @Autowired Clock clock;

    private Plan plan;

    @BeforeEach
    void a_plan_with_an_action_for_health_and_a_review_that_the_school_is_asked_to() {
        var id = scene.allocated();
        var starts = clock.instant().plus(Duration.ofDays(7));
        plan =
                cast.as(
                        scene.worker,
                        () -> {
                            var begun =
                                    beginPlan.support(
                                            id,
                                            cases.require(id).children().stream()
                                                    .map(CaseChild::id)
                                                    .toList(),
                                            true,
                                            new Outline(
                                                    "Their grandmother is there every evening",
                                                    "A conference is thought about",
                                                    List.of(
                                                            new Outline.Outcome(
                                                                    "They sleep at night",
                                                                    "School sees them rested",
                                                                    LocalDate.of(2030, 1, 2)))),
                                            scene.worker);
                            raisePlanAction.raise(
                                    begun,
                                    "Weigh Ash each week",
                                    "Ash grows",
                                    new Owner.OfAgency(scene.trust, SAFEGUARDING_LEAD),
                                    LocalDate.now(clock).plusDays(5),
                                    scene.worker);
                            callPlanMeeting.call(
                                    begun,
                                    new Appointment(
                                            starts,
                                            starts.plus(Duration.ofHours(1)),
                                            "Room 4",
                                            null,
                                            List.of(scene.school)),
                                    scene.worker);
                            return plans.require(begun);
                        });
    }

    @Test
    void who_is_asked_to_the_review_reads_outcomes_actions_and_what_is_next() {
        var school = pages.somebody(SAFEGUARDING_LEAD, scene.school.value());
        var page = school.page(plan.address());
        assertThat(page.text())
                .contains(
                        "They sleep at night",
                        "Weigh Ash each week",
                        "Not accepted yet",
                        "First review of the child in need plan")
                .doesNotContain("Visits", "Add an outcome", "Raise an action");
        var action = page.select("a[href^=/actions/]").attr("href");
        assertThat(school.page(action).text())
                .contains("Weigh Ash each week")
                .doesNotContain("Next step", "What happened");
        assertThat(school.get(action + "/steps/accepted-it")).hasStatus(404);
        assertThat(school.get("/child-protection/cases/" + plan.caseId()).getResponse().getStatus())
                .isIn(403, 404);
    }

    @Test
    void what_minutes_gave_people_to_do_stands_on_the_plan_for_those_who_may_see_it() {
        var meeting = Objects.requireNonNull(plan.meetings().getFirst().meeting());
        cast.run(
                scene.worker,
                () ->
                        actions.raise(
                                new NewAction(
                                        Subject.of("meeting", meeting),
                                        plan.caseId().value(),
                                        "Ask housing for another door",
                                        null,
                                        new Owner.OfAgency(scene.trust, SAFEGUARDING_LEAD),
                                        LocalDate.now(clock).plusDays(9)),
                                scene.worker));
        var manager = pages.somebody(SOCIAL_WORK_MANAGER, scene.worker.requireAgency());
        assertThat(manager.page(plan.address()).text())
                .contains("Weigh Ash each week", "Ask housing for another door");
        assertThat(
                        pages.somebody(SAFEGUARDING_LEAD, scene.school.value())
                                .page(plan.address())
                                .text())
                .as("minutes are released passage by passage")
                .doesNotContain("Ask housing for another door");
    }

    @Test
    void nobody_else_opens_the_plan_or_its_actions() {
        var action =
                pages.somebody(SAFEGUARDING_LEAD, scene.school.value())
                        .page(plan.address())
                        .select("a[href^=/actions/]")
                        .attr("href");
        for (var other :
                List.of(
                        pages.somebody(AGENCY_DESK, scene.police.value()),
                        pages.somebody(PRACTITIONER, scene.school.value()),
                        pages.somebody(SOCIAL_WORKER, scene.worker.requireAgency()))) {
            assertThat(other.get(plan.address())).hasStatus(404);
            assertThat(other.get(action)).hasStatus(404);
            assertThat(other.page("/child-protection/plans").text())
                    .doesNotContain(plan.reference());
        }
    }

    @Test
    void a_step_down_asks_whether_the_family_agrees_and_links_to_what_was_handed_over() {
        var manager = pages.somebody(SOCIAL_WORK_MANAGER, scene.worker.requireAgency());
        var end = plan.address() + "/children/" + plan.children().getFirst().id() + "/end";
        var today = LocalDate.now(clock);
        assertThat(end(manager, end, today, "REFUSED", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Early help is given with the family’s agreement");
        assertThat(end(manager, end, today, "GIVEN", "They asked for it"))
                .hasStatus3xxRedirection();
        var handedOver =
                manager.page(plan.address())
                        .select("a[href^=/child-protection/step-downs/]")
                        .attr("href");
        assertThat(manager.page(handedOver).text())
                .contains("Stepped down from a child in need plan. They asked for it");
        for (var other :
                List.of(
                        pages.somebody(SOCIAL_WORKER, scene.worker.requireAgency()),
                        pages.somebody(SAFEGUARDING_LEAD, scene.school.value()))) {
            assertThat(other.get(handedOver).getResponse().getStatus()).isIn(403, 404);
            assertThat(other.get(handedOver)).bodyText().doesNotContain("They asked for it");
        }
    }

    private static MvcTestResult end(
            PagesAs.Person person, String end, LocalDate on, String consent, String why) {
        return person.post(
                end,
                "reason",
                "EARLY_HELP",
                "on.day",
                "" + on.getDayOfMonth(),
                "on.month",
                "" + on.getMonthValue(),
                "on.year",
                "" + on.getYear(),
                "consent",
                consent,
                "why",
                why);
    }

    @Test
    void core_group_and_review_are_counted_from_what_the_plan_says() {
        assertThat(next(protection(null, null, null))).containsExactly("2026-03-16", "2026-06-02");
        assertThat(next(protection("2026-03-12", null, null)))
                .as("six weeks after the core group")
                .containsExactly("2026-04-23", "2026-06-02");
        assertThat(next(protection("2026-05-14", "2026-05-20", null)))
                .as("six months after the review")
                .containsExactly("2026-06-25", "2026-11-20");
        assertThat(next(protection("2026-05-14", null, "2026-05-20"))).isEmpty();
    }

    private List<String> next(Plan of) {
        return planClocks.nextMeetings(of).stream()
                .map(DueDate::on)
                .map(LocalDate::toString)
                .toList();
    }

    private static Plan protection(
            @Nullable String met, @Nullable String reviewed, @Nullable String ended) {
        var began = LocalDate.of(2026, 3, 2);
        var from = reviewed == null ? began : LocalDate.parse(reviewed);
        return new Plan(
                PlanId.next(),
                CaseId.next(),
                Plan.Kind.CHILD_PROTECTION,
                "P-2603-7K2P",
                began,
                null,
                "Safe",
                "Court",
                ended == null ? null : LocalDate.parse(ended),
                0,
                List.of(
                        new Plan.Child(
                                UUID.randomUUID(),
                                UUID.randomUUID(),
                                "Ash Penhallow",
                                "9 April 2018",
                                began,
                                Plan.Earlier.NONE,
                                null,
                                null,
                                null,
                                List.of(
                                        new Plan.Category(began, CategoryOfAbuse.NEG),
                                        new Plan.Category(from, CategoryOfAbuse.NEG)))),
                List.of(),
                met == null
                        ? List.of()
                        : List.of(
                                new Plan.Meeting(
                                        UUID.randomUUID(),
                                        Instant.EPOCH,
                                        null,
                                        LocalDate.parse(met),
                                        "Agreed",
                                        "A worker")));
    }
}
