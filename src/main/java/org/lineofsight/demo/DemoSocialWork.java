package org.lineofsight.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.AssessmentId;
import org.lineofsight.pathway.childprotection.CaseId;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.agreement.ManagersAnswer.Answer;
import org.lineofsight.pathway.childprotection.assessment.AnswerAssessment;
import org.lineofsight.pathway.childprotection.assessment.Assessment;
import org.lineofsight.pathway.childprotection.assessment.Assessments;
import org.lineofsight.pathway.childprotection.assessment.BeginAssessment;
import org.lineofsight.pathway.childprotection.assessment.ExtendAssessment;
import org.lineofsight.pathway.childprotection.assessment.WriteAssessment;
import org.lineofsight.pathway.childprotection.caseload.CaseChild;
import org.lineofsight.pathway.childprotection.caseload.Cases;
import org.lineofsight.pathway.childprotection.enquiry.AnswerEnquiry;
import org.lineofsight.pathway.childprotection.enquiry.Enquiries;
import org.lineofsight.pathway.childprotection.enquiry.Enquiry;
import org.lineofsight.pathway.childprotection.enquiry.WriteEnquiry;
import org.lineofsight.pathway.childprotection.voices.ChildsAge;
import org.lineofsight.pathway.childprotection.voices.ContributionForm;
import org.lineofsight.pathway.childprotection.voices.Seen;
import org.lineofsight.pathway.childprotection.voices.VoiceForm;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.time.InWords;
import org.lineofsight.platform.web.TypedDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What social workers write of their cases: assessments, most of them in time, some late with
 * another day agreed, the latest still open; and the section 47 enquiries, one of each conclusion
 * among them. A case with an assessment is left alone, so that a load that was stopped goes on.
 */
@Component
class DemoSocialWork {

    private static final List<List<String>> FACTORS =
            List.of(
                    List.of("3B", "4B"),
                    List.of("16A"),
                    List.of("1B", "16A", "17A"),
                    List.of("4A", "15A"),
                    List.of("18C"),
                    List.of("5A", "7A"));

    private final Cases cases;
    private final Assessments assessments;
    private final BeginAssessment beginAssessment;
    private final WriteAssessment writeAssessment;
    private final AnswerAssessment answerAssessment;
    private final ExtendAssessment extendAssessment;
    private final Enquiries enquiries;
    private final WriteEnquiry writeEnquiry;
    private final AnswerEnquiry answerEnquiry;
    private final JdbcClient jdbc;
    private final Scenes scenes;

    DemoSocialWork(
            Cases cases,
            Assessments assessments,
            BeginAssessment beginAssessment,
            WriteAssessment writeAssessment,
            AnswerAssessment answerAssessment,
            ExtendAssessment extendAssessment,
            Enquiries enquiries,
            WriteEnquiry writeEnquiry,
            AnswerEnquiry answerEnquiry,
            JdbcClient jdbc,
            Scenes scenes) {
        this.cases = cases;
        this.assessments = assessments;
        this.beginAssessment = beginAssessment;
        this.writeAssessment = writeAssessment;
        this.answerAssessment = answerAssessment;
        this.extendAssessment = extendAssessment;
        this.enquiries = enquiries;
        this.writeEnquiry = writeEnquiry;
        this.answerEnquiry = answerEnquiry;
        this.jdbc = jdbc;
        this.scenes = scenes;
    }

    private record Allocated(CaseId id, Instant allocatedAt) {}

    void work(long seed, Instant now) {
        var manager = scenes.actor("isaura", Role.SOCIAL_WORK_MANAGER);
        var workers = new HashMap<UUID, Actor>();
        for (var name : List.of("lorcan", "sabra")) {
            var worker = scenes.actor(name, Role.SOCIAL_WORKER);
            workers.put(worker.accountId(), worker);
        }
        var agency = scenes.actor("gethsie", Role.SAFEGUARDING_LEAD).requireAgency();
        for (var each : notAssessed(manager, now)) {
            var random = new Random(seed ^ each.allocatedAt().getEpochSecond());
            var worker = worker(each.id(), manager, workers, now);
            if (worker != null) {
                assess(each, worker, manager, agency, random, now);
                enquire(each.id(), worker, manager, random, now);
            }
        }
    }

    private List<Allocated> notAssessed(Actor manager, Instant now) {
        return scenes.at(
                now,
                manager,
                () ->
                        jdbc.sql(
                                        """
                                        select c.case_id, c.allocated_at from childprotection.published_case c
                                         where c.allocated
                                           and not exists (select 1 from childprotection.published_assessment a
                                                            where a.case_id = c.case_id)
                                         order by c.allocated_at, c.case_id
                                        """)
                                .query((row, number) ->
                                        new Allocated(
                                                new CaseId(row.getObject("case_id", UUID.class)),
                                                row.getObject("allocated_at", OffsetDateTime.class)
                                                        .toInstant()))
                                .list());
    }

    private @Nullable Actor worker(
            CaseId id, Actor manager, Map<UUID, Actor> workers, Instant now) {
        return scenes.at(now, manager, () -> Optional.ofNullable(cases.require(id).workerAccount()))
                .map(workers::get)
                .orElse(null);
    }

    private void assess(
            Allocated each, Actor worker, Actor manager, UUID agency, Random random, Instant now) {
        var began =
                OfficeHours.from(each.allocatedAt().plus(Duration.ofHours(2 + random.nextInt(40))));
        if (began.isAfter(now)) {
            return;
        }
        var id =
                scenes.at(
                        began,
                        worker,
                        () ->
                                beginAssessment.begin(
                                        each.id(),
                                        new BeginAssessment.Begun(
                                                cases.require(each.id()).children().stream()
                                                        .map(CaseChild::id)
                                                        .toList(),
                                                null,
                                                null),
                                        worker));
        var days = random.nextInt(10) < 8 ? 18 + random.nextInt(40) : 66 + random.nextInt(25);
        var agreed = OfficeHours.from(began.plus(days, ChronoUnit.DAYS));
        var lookedAt = OfficeHours.from(began.plus(8 + random.nextInt(5), ChronoUnit.DAYS));
        if (lookedAt.isBefore(now) && lookedAt.isBefore(agreed)) {
            answer(
                    lookedAt,
                    id,
                    Answer.LOOKED_AT,
                    "See the children once more on their own, and ask the health visitor.",
                    manager);
        }
        var extended = OfficeHours.from(began.plus(60, ChronoUnit.DAYS));
        if (days > 63 && extended.isBefore(now)) {
            scenes.run(
                    extended,
                    manager,
                    () ->
                            extendAssessment.extend(
                                    id,
                                    "The father works away, and could be met for the first time this week.",
                                    InWords.dayOf(began.plus(days + 7L, ChronoUnit.DAYS)),
                                    manager));
        }
        var written = OfficeHours.from(agreed.minus(5, ChronoUnit.DAYS));
        if (written.isBefore(now)) {
            scenes.run(written, worker, () -> write(id, agency, random, written, worker));
            if (agreed.isBefore(now)) {
                answer(agreed, id, Answer.AGREED, null, manager);
            }
        }
    }

    private void write(AssessmentId id, UUID agency, Random random, Instant at, Actor worker) {
        var assessment = assessments.require(id);
        var factors = FACTORS.get(random.nextInt(FACTORS.size()));
        var nothing = random.nextInt(6) == 0;
        for (var child : assessment.children()) {
            writeAssessment.hear(id, child.id(), voice(child.age(), random, at));
            writeAssessment.conclude(
                    id,
                    child.id(),
                    nothing
                            ? new WriteAssessment.Found(
                                    Assessment.Factors.NONE,
                                    List.of(),
                                    Assessment.Outcome.NO_FURTHER_ACTION,
                                    null,
                                    "What was told has another explanation, and nobody who knows the family is worried.")
                            : new WriteAssessment.Found(
                                    Assessment.Factors.FOUND,
                                    factors,
                                    random.nextInt(3) == 0
                                            ? Assessment.Outcome.NO_FURTHER_ACTION
                                            : Assessment.Outcome.CHILD_IN_NEED,
                                    null,
                                    "The parents see what has to change, and take the help that is offered."));
        }
        writeAssessment.contribute(
                id,
                new ContributionForm(
                        agency, "Class teacher", "Comes to school every day, tired on Mondays."),
                worker);
        writeAssessment.analyse(
                id,
                "The mother is glad that somebody asks. The father says that it is nobody’s business.",
                "The children need calm evenings and somebody who gets them to school. Their mother can give that when she is not alone with it; their grandmother is near and helps.");
        writeAssessment.send(id, assessment.version(), worker);
    }

    private static VoiceForm voice(ChildsAge age, Random random, Instant at) {
        var day = TypedDate.of(InWords.dayOf(at).minusDays(3));
        return switch (age) {
            case UNBORN ->
                    new VoiceForm(
                            null,
                            null,
                            null,
                            "The mother goes to every appointment. A cot and clothes are there.");
            case BABY ->
                    new VoiceForm(
                            Seen.WITH_OTHERS,
                            day,
                            "Too young to be without a parent; seen undressed and awake.",
                            "Looks for the mother, feeds well, and settles when she holds the child.");
            case CHILD ->
                    random.nextInt(8) == 0
                            ? new VoiceForm(
                                    Seen.WITH_OTHERS,
                                    day,
                                    "Wanted an older sister to stay.",
                                    "“I like it when everybody is quiet.”")
                            : new VoiceForm(
                                    Seen.ALONE,
                                    day,
                                    null,
                                    "“It is better now. I do not want to be in the middle.”");
        };
    }

    private void answer(
            Instant at, AssessmentId id, Answer answer, @Nullable String words, Actor manager) {
        scenes.run(
                at,
                manager,
                () ->
                        answerAssessment.answer(
                                id, answer, words, assessments.require(id).version(), manager));
    }

    private void enquire(CaseId id, Actor worker, Actor manager, Random random, Instant now) {
        for (var enquiry : scenes.at(now, worker, () -> enquiries.ofCase(id))) {
            var written =
                    OfficeHours.from(
                            enquiry.discussedAt().plus(4 + random.nextInt(5), ChronoUnit.DAYS));
            var outcome = outcome(random);
            if (written.isAfter(now)) {
                continue;
            }
            scenes.run(written, worker, () -> write(enquiry, outcome, random, written, worker));
            var agreed = OfficeHours.from(written.plus(1, ChronoUnit.DAYS));
            if (agreed.isBefore(now)) {
                scenes.run(
                        agreed,
                        manager,
                        () ->
                                answerEnquiry.answer(
                                        enquiry.id(),
                                        Answer.AGREED,
                                        null,
                                        version(enquiry.id()),
                                        manager));
            }
        }
    }

    private static Enquiry.Outcome outcome(Random random) {
        var chance = random.nextInt(10);
        return chance < 2
                ? Enquiry.Outcome.NOT_SUBSTANTIATED
                : chance < 4 ? Enquiry.Outcome.NO_CONTINUING_RISK : Enquiry.Outcome.CONTINUING_RISK;
    }

    private int version(EnquiryId id) {
        return enquiries.require(id).version();
    }

    private void write(
            Enquiry enquiry, Enquiry.Outcome outcome, Random random, Instant at, Actor worker) {
        for (var child : enquiry.children()) {
            writeEnquiry.hear(enquiry.id(), child.id(), voice(child.age(), random, at));
            writeEnquiry.conclude(
                    enquiry.id(),
                    child.id(),
                    outcome,
                    switch (outcome) {
                        case NOT_SUBSTANTIATED ->
                                "What was seen has an innocent explanation that a doctor shares.";
                        case NO_CONTINUING_RISK ->
                                "It happened once, the adult has left the home, and the mother protects the child.";
                        case CONTINUING_RISK ->
                                "It has happened before, and nobody at home can say that it will not happen again.";
                    });
        }
        writeEnquiry.find(
                enquiry.id(),
                "An officer of the child abuse investigation unit",
                "The children, their parents, the school and the doctor were spoken with; what they say is above.");
        writeEnquiry.send(enquiry.id(), enquiry.version(), worker);
    }
}
