package org.lineofsight.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.partnership.board.Group;
import org.lineofsight.partnership.board.Groups;
import org.lineofsight.partnership.scrutiny.ChallengeId;
import org.lineofsight.partnership.scrutiny.challenge.AnswerChallenge;
import org.lineofsight.partnership.scrutiny.challenge.EffectState;
import org.lineofsight.partnership.scrutiny.challenge.RaiseChallenge;
import org.lineofsight.partnership.scrutiny.compliance.AssessDuty;
import org.lineofsight.partnership.scrutiny.compliance.DutyState;
import org.lineofsight.partnership.scrutiny.compliance.Edition;
import org.lineofsight.partnership.scrutiny.year.ActivityKind;
import org.lineofsight.partnership.scrutiny.year.PlanScrutiny;
import org.lineofsight.partnership.scrutiny.year.SignCommentary;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.stereotype.Component;

/** A year of the scrutineer's: what was seen, what was asked, and what changed or did not yet. */
@Component
class DemoScrutiny {

    private final PlanScrutiny planScrutiny;
    private final SignCommentary signCommentary;
    private final RaiseChallenge raiseChallenge;
    private final AnswerChallenge answerChallenge;
    private final AssessDuty assessDuty;
    private final Groups groups;
    private final Agencies agencies;
    private final Scenes scenes;

    DemoScrutiny(
            PlanScrutiny planScrutiny,
            SignCommentary signCommentary,
            RaiseChallenge raiseChallenge,
            AnswerChallenge answerChallenge,
            AssessDuty assessDuty,
            Groups groups,
            Agencies agencies,
            Scenes scenes) {
        this.planScrutiny = planScrutiny;
        this.signCommentary = signCommentary;
        this.raiseChallenge = raiseChallenge;
        this.answerChallenge = answerChallenge;
        this.assessDuty = assessDuty;
        this.groups = groups;
        this.agencies = agencies;
        this.scenes = scenes;
    }

    void look(Instant now) {
        var today = InWords.dayOf(now);
        var hester = scenes.actor("hester", Role.SCRUTINEER);
        var rufus = scenes.actor("rufus", Role.EXECUTIVE_PARTNER);
        var year = ReportingYear.on(today);
        var asked =
                scenes.at(
                        now.minus(100, ChronoUnit.DAYS),
                        hester,
                        () -> year(year, today.minusDays(100), hester));
        scenes.run(
                now.minus(80, ChronoUnit.DAYS),
                rufus,
                () ->
                        answerChallenge.respond(
                                asked,
                                "Every officer who attends is briefed on the child’s words, from next month.",
                                today.minusDays(80),
                                rufus));
        scenes.run(
                now.minus(20, ChronoUnit.DAYS),
                hester,
                () -> follow(asked, today.minusDays(20), hester));
    }

    private ChallengeId year(ReportingYear year, LocalDate day, Actor hester) {
        planScrutiny.aim(
                year,
                """
                Three questions this year. Do children say that somebody listened? Do audits change what is done? Does the new front door answer those who refer?
                """,
                hester);
        var walk =
                planScrutiny.plan(
                        activity(
                                year,
                                ActivityKind.WALK_THE_FLOOR,
                                "The front door",
                                "How calls are taken, and what referrers hear back",
                                within(year, day)),
                        hester);
        planScrutiny.conclude(
                walk,
                day,
                "Calls are taken calmly and written down in the caller’s words. Two of five referrers had not heard back.",
                hester);
        var meeting =
                planScrutiny.plan(
                        activity(
                                year,
                                ActivityKind.MEETING_OBSERVED,
                                DemoBoards.QUALITY,
                                "Whether figures lead to questions",
                                within(year, day.plusDays(30))),
                        hester);
        planScrutiny.conclude(
                meeting, null, "The meeting was not quorate and was put off.", hester);
        planScrutiny.plan(
                activity(
                        year,
                        ActivityKind.CASE_DIP,
                        "Ten plans for neglect",
                        "Whether the plan says what is to change for the child",
                        year.lastDay().minusDays(40)),
                hester);
        signCommentary.sign(
                year.previous(),
                """
                Partners meet, and the right people come. What I cannot see yet is what changed for children because of it. The next year will show whether audits lead to more than further audits.
                """,
                hester);
        return raiseChallenge.raise(
                new RaiseChallenge.NewChallenge(
                        walk,
                        agency(Larkshire.POLICE),
                        null,
                        "How do you know that what a child says at an incident reaches the front door in the child’s own words?",
                        day),
                hester);
    }

    private void follow(ChallengeId asked, LocalDate day, Actor hester) {
        answerChallenge.follow(
                asked,
                EffectState.NO_EVIDENCE_YET,
                "I read twelve notifications of this month. Two quote the child.",
                day,
                hester);
        var quality =
                groups.all(day).stream()
                        .filter(each -> each.name().equals(DemoBoards.QUALITY))
                        .map(Group::id)
                        .findFirst()
                        .orElseThrow();
        raiseChallenge.raise(
                new RaiseChallenge.NewChallenge(
                        null,
                        null,
                        quality,
                        "Which of last year’s audits changed what practitioners do, and how do you know?",
                        day),
                hester);
        assess(
                "arrangements.published",
                DutyState.MET,
                Larkshire.COUNCIL,
                "Published in June, reviewed by the board",
                day,
                hester);
        assess(
                "arrangements.chair",
                DutyState.MET,
                Larkshire.COUNCIL,
                "The Director of Children’s Services took the chair",
                day,
                hester);
        assess(
                "arrangements.education",
                DutyState.PARTLY,
                Larkshire.EDUCATION,
                "Two headteachers have seats, one of them is vacant",
                day,
                hester);
        assess(
                "arrangements.data",
                DutyState.PARTLY,
                "icb",
                "One of two trusts sends its figures",
                day,
                hester);
        assess(
                "learning.reviews",
                DutyState.NOT_MET,
                null,
                "No review says yet what changed because of it",
                day,
                hester);
    }

    private void assess(
            String duty,
            DutyState state,
            @Nullable String owner,
            String evidence,
            LocalDate day,
            Actor hester) {
        assessDuty.assess(
                Edition.E2023,
                duty,
                new AssessDuty.Assessment(
                        state, owner == null ? null : agency(owner), evidence, day),
                hester);
    }

    private static PlanScrutiny.NewActivity activity(
            ReportingYear year, ActivityKind kind, String title, String focus, LocalDate on) {
        return new PlanScrutiny.NewActivity(year, kind, title, focus, on);
    }

    /** In April a day a hundred days ago was still in the year before. */
    private static LocalDate within(ReportingYear year, LocalDate day) {
        return day.isBefore(year.firstDay()) ? year.firstDay() : day;
    }

    private AgencyId agency(String key) {
        var name = Larkshire.agency(key).name();
        return agencies.current().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
