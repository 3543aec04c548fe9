package org.lineofsight.partnership.businessplan.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lineofsight.DatabaseTest;
import org.lineofsight.PagesAs;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionSource;
import org.lineofsight.kernel.actions.ActionStatus;
import org.lineofsight.kernel.actions.ActionStep;
import org.lineofsight.kernel.actions.Actions;
import org.lineofsight.kernel.actions.Impact;
import org.lineofsight.kernel.actions.Rag.Colour;
import org.lineofsight.kernel.actions.impact.CheckImprovement;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyDetails;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.agencies.AgencyKind;
import org.lineofsight.kernel.agencies.ContactDetails;
import org.lineofsight.partnership.businessplan.PlanActionId;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.partnership.businessplan.file.TakePlanFile;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.time.ScopedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan from its first word to its last, in the database and on its pages. */
@SpringBootTest
@DatabaseTest
class BusinessPlanTests {

    @Autowired PagesAs pages;
    @Autowired Agencies agencies;
    @Autowired Actions actions;
    @Autowired Plans plans;
    @Autowired BeginPlan beginPlan;
    @Autowired WritePlan writePlan;
    @Autowired FollowAction followAction;
    @Autowired AgreePlan agreePlan;
    @Autowired ClosePlan closePlan;
    @Autowired BeginNextPlan beginNextPlan;
    @Autowired TakePlanFile takePlanFile;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;
    @Autowired CheckImprovement checkImprovement;

    private PagesAs.Person officer;
    private PagesAs.Person lead;
    private AgencyId trust;
    private LocalDate today;

    @BeforeEach
    void people() {
        trust =
                pages.as(
                        Actor.system("test"),
                        () ->
                                agencies.add(
                                        AgencyDetails.of(
                                                "Trust " + UUID.randomUUID(),
                                                AgencyKind.NHS_TRUST,
                                                new ContactDetails(null, "01632 960999", null))));
        officer = pages.somebody(Role.PARTNERSHIP_OFFICER, UUID.randomUUID());
        lead = pages.somebody(Role.SAFEGUARDING_LEAD, trust.value());
        today = plans.today();
    }

    /** A period of its own, so that no other test’s plan is in the way. */
    private static ReportingYear someYear() {
        return new ReportingYear(ThreadLocalRandom.current().nextInt(1950, 2_000_000));
    }

    private PlanId draft(ReportingYear year) {
        return pages.as(
                officer.actor(),
                () ->
                        beginPlan.begin(
                                new NewPlan("Plan of a test", Strand.CHILDREN, year, year, null),
                                officer.actor()));
    }

    private ActionWords words(@Nullable AgencyId agency, @Nullable LocalDate due) {
        return new ActionWords(
                "Train front line staff",
                "Learning manager",
                "Director of Quality",
                agency,
                agency == null ? null : "The trust",
                "By the spring",
                due,
                "Attendees",
                null,
                "Staff know more");
    }

    private PlanActionId added(PlanId plan, ActionWords words) {
        return pages.as(
                officer.actor(),
                () -> {
                    var priority = writePlan.addPriority(plan, "Neglect", "Director of Quality");
                    return writePlan.addAction(priority, words, officer.actor());
                });
    }

    private void agree(PlanId plan) {
        pages.as(
                officer.actor(),
                () -> {
                    agreePlan.agree(plan, "Strategic board", today, officer.actor());
                    return true;
                });
    }

    private PlanAction action(PlanActionId id) {
        return pages.as(officer.actor(), () -> plans.require(id));
    }

    private Colour colour(PlanActionId id) {
        return pages.as(
                officer.actor(),
                () -> {
                    var action = plans.require(id);
                    return PlanRag.ofAction(plans.require(action.plan()), action, today).colour();
                });
    }

    private static void assertBroken(String code, Runnable work) {
        assertThatThrownBy(work::run)
                .isInstanceOfSatisfying(
                        RuleBroken.class, broken -> assertThat(broken.code()).isEqualTo(code));
    }

    @Test
    void agreeing_a_plan_asks_each_lead_agency_and_its_answer_feeds_the_colour() {
        var plan = draft(someYear());
        var id = added(plan, words(trust, today.plusDays(40)));
        assertThat(action(id).asked()).isNull();
        agree(plan);

        var asked = Objects.requireNonNull(action(id).asked());
        assertThat(asked.status()).isEqualTo(ActionStatus.OFFERED);
        assertThat(colour(id)).isEqualTo(Colour.AMBER);
        var theirs = pages.as(lead.actor(), () -> actions.require(asked.id()));
        assertThat(theirs.what()).isEqualTo("Train front line staff");
        assertThat(theirs.own()).isTrue();
        assertThat(Objects.requireNonNull(theirs.improvement()).from())
                .isEqualTo(ActionSource.PLAN);

        pages.as(
                lead.actor(),
                () -> {
                    actions.take(
                            asked.id(), ActionStep.ACCEPTED_IT, "", theirs.version(), lead.actor());
                    return true;
                });
        assertThat(colour(id)).isEqualTo(Colour.GREEN);
    }

    @Test
    void an_action_added_to_an_agreed_plan_is_asked_for_at_once_and_anew_when_it_changes() {
        var plan = draft(someYear());
        added(plan, words(null, today.plusDays(40)));
        agree(plan);
        var id = added(plan, words(trust, today.plusDays(40)));
        var first = Objects.requireNonNull(action(id).asked());

        pages.as(
                officer.actor(),
                () -> {
                    writePlan.changeAction(
                            id,
                            words(trust, today.plusDays(50)),
                            action(id).version(),
                            officer.actor());
                    return true;
                });
        assertThat(Objects.requireNonNull(action(id).asked()).id()).isEqualTo(first.id());
        assertThat(pages.as(lead.actor(), () -> actions.require(first.id())).due())
                .isEqualTo(today.plusDays(50));
        assertThat(action(id).notes().getFirst().words()).startsWith("Date was: ");
    }

    @Test
    void without_an_agency_or_a_day_to_come_nobody_is_asked() {
        var plan = draft(someYear());
        var nobody = added(plan, words(null, today.plusDays(40)));
        var past = added(plan, words(trust, today.minusDays(1)));
        agree(plan);
        assertThat(action(nobody).asked()).isNull();
        assertThat(action(past).asked()).isNull();
    }

    @Test
    void an_agency_is_asked_through_its_safeguarding_lead_also_where_it_has_a_desk() {
        pages.somebody(Role.AGENCY_DESK, trust.value());
        var plan = draft(someYear());
        var id = added(plan, words(trust, today.plusDays(40)));
        agree(plan);
        var asked = Objects.requireNonNull(action(id).asked()).id();
        assertThat(pages.as(lead.actor(), () -> actions.require(asked)).own()).isTrue();
    }

    @Test
    void what_a_plan_asks_of_no_agency_any_more_its_agency_need_not_do_until_it_is_asked_again() {
        var plan = draft(someYear());
        var id = added(plan, words(trust, today.plusDays(40)));
        agree(plan);
        change(id, words(null, today.plusDays(40)));
        var first = Objects.requireNonNull(action(id).asked());
        assertThat(first.status()).isEqualTo(ActionStatus.WITHDRAWN);

        change(id, words(trust, today.plusDays(40)));
        var second = Objects.requireNonNull(action(id).asked());
        assertThat(second.status()).isEqualTo(ActionStatus.OFFERED);
        assertThat(second.id()).isNotEqualTo(first.id());
    }

    @Test
    void what_the_plan_says_is_done_its_agency_need_not_do_until_it_is_not_done_after_all() {
        var plan = draft(someYear());
        var id = added(plan, words(trust, today.plusDays(40)));
        agree(plan);
        take(id, PlanStep.DONE, "It was held");
        assertThat(Objects.requireNonNull(action(id).asked()).status())
                .isEqualTo(ActionStatus.WITHDRAWN);
        assertThat(action(id).isDone()).isTrue();
        take(id, PlanStep.REOPEN, "One service was not there");
        assertThat(Objects.requireNonNull(action(id).asked()).status())
                .isEqualTo(ActionStatus.OFFERED);
    }

    @Test
    void an_action_added_to_a_plan_under_way_is_not_quiet_since_the_plan_was_agreed() {
        var plan = draft(someYear());
        added(plan, words(null, today.plusDays(40)));
        agree(plan);
        var id = added(plan, words(null, today.plusDays(40)));
        assertThat(action(id).notes()).extracting(Note::kind).containsExactly(Note.Kind.ADDED);
    }

    @Test
    void what_an_agency_did_after_a_plan_closed_does_not_change_the_closed_plan() {
        var plan = draft(someYear());
        var id = added(plan, words(trust, today.plusDays(40)));
        agree(plan);
        ended(plan);
        var asked = Objects.requireNonNull(action(id).asked()).id();
        var later = clock.instant().plus(Duration.ofDays(3));
        ScopedClock.at(
                later,
                () -> {
                    step(asked, ActionStep.ACCEPTED_IT, "", lead);
                    step(asked, ActionStep.DONE_IT, "All are trained", lead);
                    pages.as(
                            officer.actor(),
                            () -> {
                                checkImprovement.check(
                                        asked,
                                        "The register shows it",
                                        Impact.Said.noneYet("It is too early"),
                                        actions.require(asked).version(),
                                        officer.actor());
                                return true;
                            });
                    return true;
                });
        assertThat(action(id).isDone()).isFalse();
        assertThat(colour(id)).isEqualTo(Colour.RED);
    }

    private void change(PlanActionId id, ActionWords words) {
        pages.as(
                officer.actor(),
                () -> {
                    writePlan.changeAction(id, words, action(id).version(), officer.actor());
                    return true;
                });
    }

    private void take(PlanActionId id, PlanStep step, String words) {
        pages.as(
                officer.actor(),
                () -> {
                    followAction.take(id, step, words, today, officer.actor());
                    return true;
                });
    }

    private void ended(PlanId plan) {
        pages.as(
                officer.actor(),
                () -> {
                    closePlan.close(plan, null, today, officer.actor());
                    return true;
                });
    }

    private void step(ActionId id, ActionStep step, String words, PagesAs.Person by) {
        pages.as(
                by.actor(),
                () -> {
                    actions.take(id, step, words, actions.require(id).version(), by.actor());
                    return true;
                });
    }

    @Test
    void taking_an_action_out_takes_it_from_its_agency() {
        var plan = draft(someYear());
        var id = added(plan, words(trust, today.plusDays(40)));
        agree(plan);
        pages.as(
                officer.actor(),
                () -> {
                    followAction.take(
                            id, PlanStep.TAKE_OUT, "Done elsewhere", today, officer.actor());
                    return true;
                });
        assertThat(Objects.requireNonNull(action(id).asked()).status())
                .isEqualTo(ActionStatus.WITHDRAWN);
        assertThat(colour(id)).isEqualTo(Colour.WITHDRAWN);
    }

    @Test
    void one_plan_is_agreed_for_a_period() {
        var year = someYear();
        var first = draft(year);
        added(first, words(null, null));
        agree(first);
        var second = draft(year);
        added(second, words(null, null));
        assertBroken("plan.period", () -> agree(second));
    }

    @Test
    void the_next_plan_goes_on_with_what_is_not_done_and_with_the_same_question_to_its_agency() {
        var year = someYear();
        var plan = draft(year);
        var left = added(plan, words(trust, today.plusDays(40)));
        var done = added(plan, words(null, today.plusDays(40)));
        agree(plan);
        pages.as(
                officer.actor(),
                () -> {
                    followAction.take(done, PlanStep.DONE, "It was held", today, officer.actor());
                    closePlan.close(plan, null, today, officer.actor());
                    return true;
                });
        var asked = Objects.requireNonNull(action(left).asked()).id();
        var after = new ReportingYear(year.starts() + 1);

        var next =
                pages.as(
                        officer.actor(),
                        () ->
                                beginNextPlan.begin(
                                        plan,
                                        new NewPlan("Next", Strand.CHILDREN, after, after, null),
                                        officer.actor()));

        var begun = pages.as(officer.actor(), () -> plans.require(next));
        assertThat(begun.priorities()).hasSize(2);
        assertThat(begun.actions()).hasSize(1);
        var carried = begun.actions().getFirst();
        assertThat(carried.carriedFrom()).isEqualTo(left);
        assertThat(carried.words().dueOn()).isNull();
        pages.as(
                officer.actor(),
                () -> {
                    writePlan.changeAction(
                            carried.id(),
                            words(trust, today.plusDays(300)),
                            carried.version(),
                            officer.actor());
                    return true;
                });
        agree(next);
        assertThat(Objects.requireNonNull(action(carried.id()).asked()).id()).isEqualTo(asked);
    }

    @Test
    void a_closed_plan_takes_no_change_but_what_became_different() {
        var plan = draft(someYear());
        var id = added(plan, words(null, null));
        agree(plan);
        pages.as(
                officer.actor(),
                () -> {
                    closePlan.close(plan, "A good year", today, officer.actor());
                    return true;
                });
        assertBroken(
                "plan.closed",
                () ->
                        pages.as(
                                officer.actor(),
                                () -> {
                                    followAction.take(
                                            id, PlanStep.PROGRESS, "More", today, officer.actor());
                                    return true;
                                }));
        pages.as(
                officer.actor(),
                () -> {
                    followAction.take(
                            id, PlanStep.IMPACT, "Fewer go missing", today, officer.actor());
                    return true;
                });
        assertThat(action(id).impact()).isEqualTo("Fewer go missing");
    }

    @Test
    void a_file_with_a_refused_row_leaves_nothing_behind() {
        var content =
                "Priority,Priority title,Action,What,Lead person\n1,Neglect,1.1,Train,Mary\n1,Neglect,1.2,Tell,Mary and Tom\n"
                        .getBytes(StandardCharsets.UTF_8);
        var title = "File " + UUID.randomUUID();
        var year = someYear();
        var file =
                pages.as(
                        officer.actor(),
                        () ->
                                takePlanFile.receive(
                                        new NewPlan(title, Strand.CHILDREN, year, year, null),
                                        "plan.csv",
                                        content,
                                        officer.actor()));
        assertThat(officer.page("/partnership/plan/files/" + file).text())
                .contains("Rows refused 1", "“Mary and Tom”: Name one person or post")
                .doesNotContain("Take in");
        assertThat(officer.post("/partnership/plan/files/" + file + "/confirmation"))
                .hasStatus(422);
        assertThat(pages.as(officer.actor(), () -> plans.all()))
                .noneMatch(plan -> plan.title().equals(title));
    }

    @Test
    void a_file_becomes_a_draft_and_goes_out_as_it_came() {
        var content =
                "Priority,Priority title,Sponsor,Action,What,Lead person,Due,Measures\n1,Neglect,A chief,1.1,Train,Mary,2030-03-31,Count\n"
                        .getBytes(StandardCharsets.UTF_8);
        var year = someYear();
        var file =
                pages.as(
                        officer.actor(),
                        () ->
                                takePlanFile.receive(
                                        new NewPlan("From file", Strand.ADULTS, year, year, null),
                                        "plan.csv",
                                        content,
                                        officer.actor()));
        assertThat(officer.post("/partnership/plan/files/" + file + "/confirmation"))
                .hasStatus3xxRedirection();
        var plan =
                pages.as(officer.actor(), () -> plans.all()).stream()
                        .filter(each -> each.from().equals(year))
                        .findFirst()
                        .orElseThrow();
        assertThat(plan.state()).isEqualTo(PlanState.DRAFT);
        var out = officer.get(plan.address() + "/plan.csv");
        assertThat(out).bodyText().contains("1,Neglect,A chief,1.1,Train,Mary", "2030-03-31");
        assertThat(officer.post("/partnership/plan/files/" + file + "/confirmation"))
                .hasStatus(422);
    }

    @Test
    void an_officer_writes_a_plan_and_is_told_beside_the_field_what_is_wrong() {
        var begun =
                officer.post(
                        "/partnership/plan/new",
                        "title",
                        "Plan of pages",
                        "strand",
                        "CHILDREN",
                        "firstYear",
                        "2027-28",
                        "lastYear",
                        "2026-27");
        assertThat(begun)
                .hasStatus(422)
                .bodyText()
                .contains("The last year cannot be before the first");
        var here =
                Objects.requireNonNull(
                        officer.post(
                                        "/partnership/plan/new",
                                        "title",
                                        "Plan of pages",
                                        "strand",
                                        "CHILDREN",
                                        "firstYear",
                                        "2031-32",
                                        "lastYear",
                                        "2031-32")
                                .getResponse()
                                .getRedirectedUrl());
        officer.post(here + "/priorities/new", "title", "Neglect", "sponsor", "");
        var plan = PlanId.valueOf(here.substring(here.lastIndexOf('/') + 1));
        var priority = pages.as(officer.actor(), () -> plans.require(plan)).priorities().getFirst();
        assertThat(officer.page(here).text()).contains("It has no action. Nobody owns it", "Draft");

        var two =
                officer.post(
                        priority.address() + "/actions/new",
                        "what",
                        "Train",
                        "lead",
                        "Mary and Tom");
        assertThat(two).hasStatus(422);
        assertThat(PagesAs.read(two).select("#lead-error").text())
                .contains("Name one person or post: an action has one lead");
        var action =
                Objects.requireNonNull(
                        officer.post(
                                        priority.address() + "/actions/new",
                                        "what",
                                        "Train",
                                        "lead",
                                        "Mary",
                                        "measures",
                                        "Count",
                                        "due.day",
                                        "31",
                                        "due.month",
                                        "3",
                                        "due.year",
                                        "2032")
                                .getResponse()
                                .getRedirectedUrl());
        assertThat(officer.page(action).text())
                .contains("No impact evidence yet", "It has a lead, a date and a measure");
        officer.post(action + "/done", dayOf("words", "It was held"));
        assertThat(officer.page(action).text()).contains("Done, no impact evidence yet");
        officer.post(action + "/impact", dayOf("words", "Referrals say more"));
        assertThat(officer.page(action).text()).contains("Complete", "Referrals say more");
        assertThat(officer.page(here + "?rag=RED").text()).contains("No action here");
        assertThat(officer.page(here + "?rag=COMPLETE").text()).contains("1.1 Train");
    }

    private String[] dayOf(String field, String words) {
        return new String[] {
            field,
            words,
            "on.day",
            "" + today.getDayOfMonth(),
            "on.month",
            "" + today.getMonthValue(),
            "on.year",
            "" + today.getYear()
        };
    }

    @Test
    void a_plan_prints_as_its_appendix_with_a_progress_row_for_each_action() {
        var plan = draft(someYear());
        var id = added(plan, words(null, today.plusDays(40)));
        agree(plan);
        officer.post(action(id).address() + "/progress", dayOf("words", "Two events held"));
        var page = officer.page("/partnership/plan/" + plan + "/print");
        assertThat(page.select("thead tr:nth-child(2) th").eachText())
                .containsExactly(
                        "Action",
                        "Lead person responsible and board lead",
                        "Target timescale and milestones",
                        "Measures",
                        "Outcomes",
                        "RAG");
        assertThat(page.select("thead tr:first-child th").text()).startsWith("Priority 1: Neglect");
        assertThat(page.select("tbody tr").stream().map(Element::text).toList())
                .hasSize(2)
                .last()
                .asString()
                .contains("Progress:", "Two events held");
        assertThat(page.select("tbody tr").getFirst().text())
                .contains("1.1", "Learning manager", "Director of Quality", "By the spring");
    }

    @Test
    void a_safeguarding_lead_reads_agreed_plans_and_no_draft_and_writes_neither() {
        var plan = draft(someYear());
        var id = added(plan, words(null, today.plusDays(40)));
        var here = "/partnership/plan/" + plan;
        assertThat(lead.get(here)).hasStatus(404);
        assertThat(lead.get(action(id).address())).hasStatus(404);
        assertThat(lead.get(here + "/plan.csv")).hasStatus(404);
        agree(plan);
        assertThat(lead.page(here).text())
                .contains("Train front line staff")
                .doesNotContain("Add an action", "Add a priority");
        assertThat(lead.get(here + "/details")).hasStatus(404);
        assertThat(lead.post(action(id).address() + "/progress", dayOf("words", "No")))
                .hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {
                "SYSTEM",
                "PARTNERSHIP_OFFICER",
                "SCRUTINEER",
                "EXECUTIVE_PARTNER",
                "SAFEGUARDING_LEAD"
            })
    void the_database_shows_no_plan_to_anybody_else(Role role) {
        var plan = draft(someYear());
        added(plan, words(null, today.plusDays(40)));
        agree(plan);
        var other = pages.somebody(role, UUID.randomUUID()).actor();
        for (var table :
                List.of(
                        "plan",
                        "priority",
                        "action",
                        "milestone",
                        "note",
                        "plan_file",
                        "indicator",
                        "reading")) {
            assertThat(
                            pages.as(
                                    other,
                                    () ->
                                            jdbc.sql("select count(*) from businessplan." + table)
                                                    .query(Integer.class)
                                                    .single()))
                    .as(table)
                    .isZero();
        }
        assertThatThrownBy(() -> pages.as(other, () -> plans.require(plan)))
                .isInstanceOf(NotVisible.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"SCRUTINEER", "EXECUTIVE_PARTNER", "SAFEGUARDING_LEAD"})
    void the_database_lets_nobody_but_the_office_write(Role role) {
        var plan = draft(someYear());
        added(plan, words(null, today.plusDays(40)));
        agree(plan);
        var reader = pages.somebody(role, UUID.randomUUID()).actor();
        assertThat(
                        pages.as(
                                reader,
                                () ->
                                        jdbc.sql(
                                                        "update businessplan.plan set title = 'x' where id = :id")
                                                .param("id", plan.value())
                                                .update()))
                .isZero();
        assertThatThrownBy(
                        () -> pages.as(reader, () -> writePlan.addPriority(plan, "Another", null)))
                .hasStackTraceContaining("row-level security");
    }
}
