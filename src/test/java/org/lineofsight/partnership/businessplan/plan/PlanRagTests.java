package org.lineofsight.partnership.businessplan.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.kernel.actions.ActionId;
import org.lineofsight.kernel.actions.ActionStatus;
import org.lineofsight.kernel.actions.Rag;
import org.lineofsight.kernel.actions.Rag.Colour;
import org.lineofsight.partnership.businessplan.PlanActionId;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.PriorityId;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.platform.time.ReportingYear;

/** The rules of {@code PlanRag.of} and {@code PlanRag.ofPriority}, one fact each. */
class PlanRagTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final ActionWords WHOLE =
            new ActionWords(
                    "Train front line staff",
                    "Learning and development manager",
                    "Director of Quality",
                    null,
                    null,
                    "Three events by March",
                    TODAY.plusDays(90),
                    "Number of attendees",
                    null,
                    "Staff know more");

    /** An action that is as it should be, and what is different about it. */
    private record Made(
            ActionWords words,
            PlanAction.@Nullable Asked asked,
            @Nullable LocalDate doneOn,
            @Nullable String impact,
            @Nullable LocalDate takenOut,
            List<Milestone> milestones,
            List<Note> notes) {

        static Made whole() {
            return new Made(WHOLE, null, null, null, null, List.of(), List.of(note(TODAY)));
        }

        Made saying(ActionWords other) {
            return new Made(other, asked, doneOn, impact, takenOut, milestones, notes);
        }

        Made with(ActionStatus status) {
            return new Made(
                    words,
                    new PlanAction.Asked(ActionId.next(), status, Instant.EPOCH),
                    doneOn,
                    impact,
                    takenOut,
                    milestones,
                    notes);
        }

        Made done(@Nullable String evidence) {
            return new Made(words, asked, TODAY, evidence, takenOut, milestones, notes);
        }

        Made out() {
            return new Made(words, asked, doneOn, impact, TODAY, milestones, notes);
        }

        Made milestone(LocalDate due, @Nullable LocalDate met) {
            return new Made(
                    words,
                    asked,
                    doneOn,
                    impact,
                    takenOut,
                    List.of(new Milestone(UUID.randomUUID(), "Launched", due, met)),
                    notes);
        }

        Made lastHeardOf(LocalDate day) {
            return new Made(words, asked, doneOn, impact, takenOut, milestones, List.of(note(day)));
        }

        PlanAction action() {
            return new PlanAction(
                    PlanActionId.next(),
                    PlanId.next(),
                    PriorityId.next(),
                    "1.1",
                    words,
                    asked,
                    doneOn,
                    impact,
                    takenOut,
                    null,
                    0,
                    milestones,
                    notes);
        }

        private static Note note(LocalDate day) {
            return new Note(Note.Kind.PROGRESS, day, "It goes well", "Tess", Instant.EPOCH);
        }
    }

    private static ActionWords words(
            @Nullable String lead, @Nullable LocalDate due, @Nullable String measures) {
        return new ActionWords(
                WHOLE.what(), lead, null, null, null, null, due, measures, null, null);
    }

    private static Plan plan(PlanState state, @Nullable LocalDate closed, Priority... priorities) {
        var year = new ReportingYear(2026);
        return new Plan(
                PlanId.next(),
                "Business plan",
                Strand.CHILDREN,
                year,
                year,
                state,
                null,
                null,
                "Tess",
                state == PlanState.DRAFT
                        ? null
                        : new Plan.Agreed(LocalDate.of(2026, 4, 1), "Strategic board", "Tess"),
                closed == null ? null : new Plan.Closed(closed, null, "Tess"),
                0,
                List.of(priorities));
    }

    private static Rag rag(Made made) {
        return PlanRag.ofAction(plan(PlanState.AGREED, null), made.action(), TODAY);
    }

    @Test
    void an_action_with_lead_date_and_measure_that_is_heard_of_is_green() {
        assertThat(rag(Made.whole())).isEqualTo(new Rag(Colour.GREEN, "On course"));
    }

    @Test
    void an_action_without_lead_date_or_measure_is_red_and_says_everything_that_is_missing() {
        assertThat(rag(Made.whole().saying(words(null, null, null))))
                .isEqualTo(
                        new Rag(Colour.RED, "Nobody leads it. It has no date. It has no measure"));
        assertThat(rag(Made.whole().saying(words("A post", TODAY, null))).because())
                .isEqualTo("It has no measure");
    }

    @Test
    void an_indicator_is_a_measure() {
        var measured =
                new ActionWords(
                        "Train", "A post", null, null, null, null, TODAY, null, "Attendees", null);
        assertThat(rag(Made.whole().saying(measured)).colour()).isEqualTo(Colour.GREEN);
    }

    @Test
    void what_is_overdue_is_red_from_the_day_after() {
        assertThat(rag(Made.whole().saying(words("A post", TODAY, "Count"))).colour())
                .isEqualTo(Colour.GREEN);
        assertThat(rag(Made.whole().saying(words("A post", TODAY.minusDays(1), "Count"))))
                .isEqualTo(new Rag(Colour.RED, "Overdue by 1 day"));
    }

    @Test
    void a_milestone_that_is_missed_is_amber_and_after_four_weeks_red() {
        assertThat(rag(Made.whole().milestone(TODAY, null)).colour()).isEqualTo(Colour.GREEN);
        assertThat(rag(Made.whole().milestone(TODAY.minusDays(1), null)))
                .isEqualTo(new Rag(Colour.AMBER, "A milestone was missed"));
        assertThat(rag(Made.whole().milestone(TODAY.minusDays(28), null)).colour())
                .isEqualTo(Colour.AMBER);
        assertThat(rag(Made.whole().milestone(TODAY.minusDays(29), null)).colour())
                .isEqualTo(Colour.RED);
        assertThat(rag(Made.whole().milestone(TODAY.minusDays(29), TODAY)).colour())
                .isEqualTo(Colour.GREEN);
    }

    @Test
    void an_action_that_nobody_has_written_of_for_a_quarter_is_amber() {
        assertThat(rag(Made.whole().lastHeardOf(TODAY.minusMonths(3))).colour())
                .isEqualTo(Colour.GREEN);
        assertThat(rag(Made.whole().lastHeardOf(TODAY.minusMonths(3).minusDays(1))))
                .isEqualTo(new Rag(Colour.AMBER, "No progress note for a quarter"));
    }

    @Test
    void what_is_done_and_evidenced_is_complete_and_without_evidence_amber() {
        assertThat(rag(Made.whole().done("Referrals name the right child")))
                .isEqualTo(new Rag(Colour.COMPLETE, "Done, and its impact is evidenced"));
        assertThat(rag(Made.whole().done(null)))
                .isEqualTo(new Rag(Colour.AMBER, "Done, no impact evidence yet"));
    }

    @Test
    void what_is_done_is_not_red_for_what_it_did_not_have() {
        assertThat(rag(Made.whole().saying(words(null, null, null)).done("It works")).colour())
                .isEqualTo(Colour.COMPLETE);
    }

    @Test
    void what_was_taken_out_has_no_colour_of_its_own() {
        assertThat(rag(Made.whole().out()).colour()).isEqualTo(Colour.WITHDRAWN);
    }

    @Test
    void how_its_agency_has_it_feeds_the_colour() {
        assertThat(rag(Made.whole().with(ActionStatus.RETURNED)).colour()).isEqualTo(Colour.RED);
        assertThat(rag(Made.whole().with(ActionStatus.OFFERED)))
                .isEqualTo(new Rag(Colour.AMBER, "Its lead agency has not accepted it yet"));
        assertThat(rag(Made.whole().with(ActionStatus.DONE)).colour()).isEqualTo(Colour.AMBER);
        assertThat(rag(Made.whole().with(ActionStatus.ACCEPTED)).colour()).isEqualTo(Colour.GREEN);
        assertThat(rag(Made.whole().with(ActionStatus.CHECKED)))
                .isEqualTo(new Rag(Colour.AMBER, "Done, no impact evidence yet"));
    }

    @Test
    void a_draft_is_not_late_with_its_notes() {
        var old = Made.whole().lastHeardOf(TODAY.minusYears(1)).action();
        assertThat(PlanRag.ofAction(plan(PlanState.DRAFT, null), old, TODAY))
                .isEqualTo(new Rag(Colour.GREEN, "It has a lead, a date and a measure"));
    }

    @Test
    void what_was_not_done_when_the_plan_closed_stays_red_as_it_was_then() {
        var closed = plan(PlanState.CLOSED, LocalDate.of(2026, 10, 1));
        var due = Made.whole().saying(words("A post", LocalDate.of(2026, 9, 30), "Count"));
        assertThat(PlanRag.ofAction(closed, due.action(), TODAY).because())
                .isEqualTo(
                        "Overdue by 1 day. The plan is closed, and nothing says that it was done");
    }

    private static Priority priority(@Nullable String sponsor, PlanAction... actions) {
        return new Priority(
                PriorityId.next(), PlanId.next(), 1, "Neglect", sponsor, 0, List.of(actions));
    }

    private static Rag ofPriority(Priority priority) {
        return PlanRag.ofPriority(plan(PlanState.AGREED, null, priority), priority, TODAY);
    }

    @Test
    void a_priority_without_an_action_or_an_owner_is_red() {
        assertThat(ofPriority(priority(null)))
                .isEqualTo(new Rag(Colour.RED, "It has no action. Nobody owns it"));
        assertThat(ofPriority(priority("A director")).because()).isEqualTo("It has no action");
        assertThat(ofPriority(priority(null, Made.whole().action())).because())
                .isEqualTo("Nobody owns it");
        assertThat(ofPriority(priority("A director", Made.whole().out().action())).because())
                .isEqualTo("It has no action");
    }

    @Test
    void a_priority_without_a_measure_is_red() {
        var unmeasured = Made.whole().saying(words("A post", TODAY, null)).action();
        assertThat(ofPriority(priority("A director", unmeasured)).because())
                .isEqualTo("It has no measure");
    }

    @Test
    void a_priority_is_as_its_worst_action_is() {
        var late = Made.whole().saying(words("A post", TODAY.minusDays(1), "Count")).action();
        var quiet = Made.whole().done(null).action();
        var complete = Made.whole().done("It works").action();
        var fine = Made.whole().action();
        assertThat(ofPriority(priority("A director", fine, late, quiet)))
                .isEqualTo(new Rag(Colour.RED, "1 of 3 actions is red"));
        assertThat(ofPriority(priority("A director", fine, quiet, quiet)))
                .isEqualTo(new Rag(Colour.AMBER, "2 of 3 actions are amber"));
        assertThat(ofPriority(priority("A director", fine, complete)).colour())
                .isEqualTo(Colour.GREEN);
        assertThat(ofPriority(priority("A director", complete)).colour())
                .isEqualTo(Colour.COMPLETE);
    }
}
