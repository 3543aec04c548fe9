package org.lineofsight.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.Agency;
import org.lineofsight.partnership.businessplan.PlanActionId;
import org.lineofsight.partnership.businessplan.Strand;
import org.lineofsight.partnership.businessplan.file.TakePlanFile;
import org.lineofsight.partnership.businessplan.outcome.IndicatorWords;
import org.lineofsight.partnership.businessplan.outcome.Polarity;
import org.lineofsight.partnership.businessplan.outcome.WriteIndicator;
import org.lineofsight.partnership.businessplan.plan.ActionWords;
import org.lineofsight.partnership.businessplan.plan.AgreePlan;
import org.lineofsight.partnership.businessplan.plan.BeginPlan;
import org.lineofsight.partnership.businessplan.plan.ClosePlan;
import org.lineofsight.partnership.businessplan.plan.FollowAction;
import org.lineofsight.partnership.businessplan.plan.NewPlan;
import org.lineofsight.partnership.businessplan.plan.PlanStep;
import org.lineofsight.partnership.businessplan.plan.WritePlan;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.stereotype.Component;

/**
 * Larkshire's own plan of the year, with an action of each colour, and a published plan of another
 * partnership beside it as an example.
 */
@Component
class DemoBusinessPlan {

    private static final String EXAMPLE = "hertfordshire-2016-17.csv";
    private static final String SECOND_PLANS = "Second child protection plans within two years";
    private static final String NEGLECT_TOOL = "Assessments that use the neglect tool";

    private final BeginPlan beginPlan;
    private final WritePlan writePlan;
    private final AgreePlan agreePlan;
    private final FollowAction followAction;
    private final ClosePlan closePlan;
    private final TakePlanFile takePlanFile;
    private final WriteIndicator writeIndicator;
    private final Agencies agencies;
    private final Scenes scenes;

    DemoBusinessPlan(
            BeginPlan beginPlan,
            WritePlan writePlan,
            AgreePlan agreePlan,
            FollowAction followAction,
            ClosePlan closePlan,
            TakePlanFile takePlanFile,
            WriteIndicator writeIndicator,
            Agencies agencies,
            Scenes scenes) {
        this.beginPlan = beginPlan;
        this.writePlan = writePlan;
        this.agreePlan = agreePlan;
        this.followAction = followAction;
        this.closePlan = closePlan;
        this.takePlanFile = takePlanFile;
        this.writeIndicator = writeIndicator;
        this.agencies = agencies;
        this.scenes = scenes;
    }

    void plan(Instant now) {
        var officer = scenes.actor("odette", Role.PARTNERSHIP_OFFICER);
        example(now.minus(Duration.ofDays(30)), officer);
        scenes.run(
                now.minus(Duration.ofDays(120)),
                officer,
                () -> framework(InWords.dayOf(now), officer));
        new OwnPlan(now, officer).write();
    }

    private void example(Instant at, Actor officer) {
        var year = new ReportingYear(2016);
        var plan =
                new NewPlan(
                        "Business Plan 2016-17 (Hertfordshire)",
                        Strand.CHILDREN,
                        year,
                        year,
                        "As published: Hertfordshire Safeguarding Children Board, Annual Report 2016-2017, appendix 5. Posts that we made up stand in place of the people’s names; the plan names no sponsors.");
        scenes.run(
                at,
                officer,
                () -> {
                    var file = takePlanFile.receive(plan, EXAMPLE, content(), officer);
                    var id = takePlanFile.take(file, officer);
                    agreePlan.agree(id, "HSCB Strategic Board", year.firstDay(), officer);
                    closePlan.close(
                            id,
                            "An example to read and print. What became of its actions is not in the plan, so nothing here says that they were done.",
                            year.lastDay(),
                            officer);
                });
    }

    private void framework(LocalDate today, Actor officer) {
        var plans =
                writeIndicator.add(
                        new IndicatorWords(
                                Strand.CHILDREN,
                                "Children who were protected stay safe",
                                SECOND_PLANS,
                                "%",
                                Polarity.LOWER,
                                new BigDecimal("24.0"),
                                "The year before last",
                                new BigDecimal("20"),
                                "Fewer children come back. Half of those who do come back because of neglect, and most within six months: the step down is looked at next."));
        writeIndicator.read(
                plans,
                new BigDecimal("23.1"),
                today.minusDays(300),
                "Multi-agency dataset",
                officer);
        writeIndicator.read(
                plans,
                new BigDecimal("21.4"),
                today.minusDays(121),
                "Multi-agency dataset",
                officer);
        var tool =
                writeIndicator.add(
                        new IndicatorWords(
                                Strand.CHILDREN,
                                "Neglect is recognised early and named",
                                NEGLECT_TOOL,
                                "%",
                                Polarity.HIGHER,
                                null,
                                null,
                                new BigDecimal("75"),
                                null));
        writeIndicator.read(
                tool, new BigDecimal("41"), today.minusDays(121), "Neglect audit", officer);
        writeIndicator.add(
                new IndicatorWords(
                        Strand.CHILDREN,
                        "The first answer to a worry is the right one",
                        "Re-referrals within 12 months",
                        "%",
                        Polarity.LOWER,
                        new BigDecimal("21.7"),
                        "The year before last",
                        new BigDecimal("18"),
                        null));
        writeIndicator.add(
                new IndicatorWords(
                        Strand.CHILDREN,
                        "Children say that they were heard",
                        "Children who say that their worker listened",
                        "%",
                        Polarity.HIGHER,
                        new BigDecimal("62"),
                        "Survey of the year before last",
                        new BigDecimal("80"),
                        "Nobody has asked them again yet."));
    }

    private static byte[] content() {
        try (var in = DemoBusinessPlan.class.getResourceAsStream("/demo/plan/" + EXAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("There is no " + EXAMPLE);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The plan of this year, agreed 110 days ago. */
    private final class OwnPlan {

        private static final int AGREED_DAYS_AGO = 110;

        private final Instant now;
        private final LocalDate today;
        private final Actor officer;

        private OwnPlan(Instant now, Actor officer) {
            this.now = now;
            this.today = InWords.dayOf(now);
            this.officer = officer;
        }

        private Instant ago(int days) {
            return now.minus(Duration.ofDays(days));
        }

        private void write() {
            var year = ReportingYear.on(today);
            var begun = ago(AGREED_DAYS_AGO + 20);
            var plan =
                    scenes.at(
                            begun,
                            officer,
                            () ->
                                    beginPlan.begin(
                                            new NewPlan(
                                                    "Business plan " + year.label(),
                                                    Strand.CHILDREN,
                                                    year,
                                                    year,
                                                    null),
                                            officer));
            var neglect =
                    scenes.at(
                            begun,
                            officer,
                            () ->
                                    writePlan.addPriority(
                                            plan,
                                            "Neglect is recognised early and answered together",
                                            "Director of Children’s Services"));
            var voice =
                    scenes.at(
                            begun,
                            officer,
                            () ->
                                    writePlan.addPriority(
                                            plan,
                                            "Children are heard, and it changes what we do",
                                            "Chief Nurse"));
            scenes.run(
                    begun,
                    officer,
                    () ->
                            writePlan.addPriority(
                                    plan, "Safer moves from children’s to adults’ services", null));

            var tool =
                    scenes.at(
                            begun,
                            officer,
                            () ->
                                    writePlan.addAction(
                                            neglect,
                                            said(
                                                    "Bring the neglect tool into every assessment of early help and social care",
                                                    "Head of Early Help",
                                                    "Larkshire Council, early help",
                                                    "In use in both services by the end of the year",
                                                    130,
                                                    "Share of assessments with the tool in them",
                                                    NEGLECT_TOOL),
                                            officer));
            var training =
                    scenes.at(
                            begun,
                            officer,
                            () ->
                                    writePlan.addAction(
                                            neglect,
                                            said(
                                                    "Hold four training days on neglect for front line staff",
                                                    "Learning and development manager",
                                                    "Larkshire Council, children's social care",
                                                    "Four days, one in each part of the county",
                                                    60,
                                                    "Number of people trained, by agency; feedback after three months",
                                                    null),
                                            officer));
            var audit =
                    scenes.at(
                            begun,
                            officer,
                            () ->
                                    writePlan.addAction(
                                            neglect,
                                            said(
                                                    "Audit thirty second child protection plans for what was missed at the step down",
                                                    "Quality assurance manager",
                                                    null,
                                                    "Report to the board in the autumn",
                                                    -12,
                                                    "Report with what is to change",
                                                    SECOND_PLANS),
                                            officer));
            var survey =
                    scenes.at(
                            begun,
                            officer,
                            () ->
                                    writePlan.addAction(
                                            voice,
                                            said(
                                                    "Ask children who had a plan whether their worker listened",
                                                    "Participation officer",
                                                    null,
                                                    "Survey in the spring",
                                                    150,
                                                    null,
                                                    "Children who say that their worker listened"),
                                            officer));
            var panel =
                    scenes.at(
                            begun,
                            officer,
                            () ->
                                    writePlan.addAction(
                                            voice,
                                            said(
                                                    "Set up a panel of young people that comments on each policy before it is adopted",
                                                    "Participation officer",
                                                    "Larkshire Council, education services",
                                                    "First meeting in the summer",
                                                    -60,
                                                    "Policies that the panel commented on",
                                                    null),
                                            officer));
            var letters =
                    scenes.at(
                            begun,
                            officer,
                            () ->
                                    writePlan.addAction(
                                            voice,
                                            said(
                                                    "Write conference letters to children in words that they use",
                                                    "Conference service manager",
                                                    null,
                                                    "By the summer",
                                                    -80,
                                                    "Letters read by the panel",
                                                    null),
                                            officer));
            scenes.run(
                    begun,
                    officer,
                    () ->
                            writePlan.addAction(
                                    voice,
                                    ActionWords.of(
                                            "Show in each report to the board what children said"),
                                    officer));
            scenes.run(
                    begun,
                    officer,
                    () -> {
                        writePlan.addMilestone(
                                tool, "Both services have agreed on one tool", today.minusDays(70));
                        writePlan.addMilestone(
                                training, "Two of the four days are held", today.minusDays(10));
                    });
            scenes.run(
                    ago(AGREED_DAYS_AGO),
                    officer,
                    () ->
                            agreePlan.agree(
                                    plan,
                                    "Strategic board",
                                    today.minusDays(AGREED_DAYS_AGO),
                                    officer));
            milestoneMet(tool, 72);
            note(
                    tool,
                    PlanStep.PROGRESS,
                    20,
                    "Early help uses it in every new assessment. Social care begins after the winter.");
            note(
                    training,
                    PlanStep.PROGRESS,
                    40,
                    "One day held, with 31 people from six agencies. The second was put off.");
            note(panel, PlanStep.DONE, 65, "The panel has eleven members and has met twice.");
            note(letters, PlanStep.DONE, 85, "The new letters are sent after each conference.");
            note(
                    letters,
                    PlanStep.IMPACT,
                    15,
                    "Fourteen of sixteen children who were asked could say what was decided and why; a year ago it was five of fifteen.");
            note(
                    survey,
                    PlanStep.PROGRESS,
                    30,
                    "The questions are written with the panel of young people.");
            note(audit, PlanStep.PROGRESS, 50, "Eighteen of thirty files are read.");
        }

        private ActionWords said(
                String what,
                String lead,
                @Nullable String agency,
                String timescale,
                int dueIn,
                @Nullable String measures,
                @Nullable String indicator) {
            return new ActionWords(
                    what,
                    lead,
                    "Director of Children’s Services",
                    agency == null
                            ? null
                            : agencies.current().stream()
                                    .filter(each -> each.name().equals(agency))
                                    .map(Agency::id)
                                    .findFirst()
                                    .orElseThrow(),
                    agency,
                    timescale,
                    today.plusDays(dueIn),
                    measures,
                    indicator,
                    null);
        }

        private void note(PlanActionId action, PlanStep step, int daysAgo, String words) {
            scenes.run(
                    ago(daysAgo),
                    officer,
                    () ->
                            followAction.take(
                                    action, step, words, today.minusDays(daysAgo), officer));
        }

        private void milestoneMet(PlanActionId action, int daysAgo) {
            scenes.run(
                    ago(daysAgo),
                    officer,
                    () ->
                            followAction.meetFirst(
                                    action,
                                    "One tool, agreed by both",
                                    today.minusDays(daysAgo),
                                    officer));
        }
    }
}
