package org.lineofsight.pathway.earlyhelp.assessment;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.UUID;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.earlyhelp.EarlyHelpNews;
import org.lineofsight.pathway.earlyhelp.EarlyHelpTimescales;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.earlyhelp.family.Assessment;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.earlyhelp.family.FamilyQueries;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.pathway.earlyhelp.family.RequestPart;
import org.lineofsight.pathway.earlyhelp.family.ScaleWho;
import org.lineofsight.pathway.earlyhelp.family.Scores;
import org.lineofsight.pathway.earlyhelp.family.Stage;
import org.lineofsight.pathway.earlyhelp.family.StoryQueries;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.NotVisible;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key worker writes the assessment with the family, a part at a time, and completes it. */
@UseCase
public class WriteAssessment {

    private final Families families;
    private final FamilyQueries queries;
    private final StoryQueries story;
    private final Scores scores;
    private final JdbcClient jdbc;
    private final Notices notices;
    private final Clock clock;

    WriteAssessment(
            Families families,
            FamilyQueries queries,
            StoryQueries story,
            Scores scores,
            JdbcClient jdbc,
            Notices notices,
            Clock clock) {
        this.families = families;
        this.queries = queries;
        this.story = story;
        this.scores = scores;
        this.jdbc = jdbc;
        this.notices = notices;
        this.clock = clock;
    }

    /** Begins it; one that is being written goes on. */
    public UUID begin(FamilyId id, Actor by) {
        families.requireToWrite(id, by);
        var running = story.assessment(id).filter(each -> !each.complete());
        if (running.isPresent()) {
            return running.get().id();
        }
        var assessment = Ids.next();
        jdbc.sql(
                        "insert into earlyhelp.assessment (id, record_id, started_at) values (:id, :record, :at)")
                .param("id", assessment)
                .param("record", id.value())
                .param("at", now())
                .update();
        AuditTrail.wrote(id.value());
        return assessment;
    }

    public void write(FamilyId id, Part part, PartForm form, Actor by) {
        families.requireToWrite(id, by);
        var assessment = running(id);
        switch (part) {
            case CHILD, PARENTING, HOME -> needs(assessment.id(), part, form);
            case VOICES -> voices(assessment.id(), form);
            case WORRY -> {
                scores.keep(id, "ASSESSMENT", assessment.id(), ScaleWho.CHILD, form.child());
                scores.keep(id, "ASSESSMENT", assessment.id(), ScaleWho.PARENT, form.parent());
                scores.keep(
                        id, "ASSESSMENT", assessment.id(), ScaleWho.KEY_WORKER, form.keyWorker());
            }
            case ANALYSIS -> analysis(assessment.id(), form);
        }
        AuditTrail.wrote(id.value());
    }

    private void needs(UUID assessment, Part part, PartForm form) {
        var needs = Kept.stripped(form.needs());
        var strengths = Kept.stripped(form.strengths());
        AssessmentRules.needsStandBesideStrengths(needs, strengths);
        var statement =
                switch (part) {
                    case CHILD ->
                            jdbc.sql(
                                    "update earlyhelp.assessment set child_needs = :needs, child_strengths = :strengths where id = :id");
                    case PARENTING ->
                            jdbc.sql(
                                    "update earlyhelp.assessment set parenting_needs = :needs, parenting_strengths = :strengths where id = :id");
                    default ->
                            jdbc.sql(
                                    "update earlyhelp.assessment set home_needs = :needs, home_strengths = :strengths where id = :id");
                };
        statement
                .param("needs", needs)
                .param("strengths", strengths)
                .param("id", assessment)
                .update();
    }

    private void voices(UUID assessment, PartForm form) {
        var childSaid = Kept.stripped(form.childSaid());
        var absent = form.toAbsent();
        AssessmentRules.theChildIsHeardOrWhyNot(childSaid, absent);
        AssessmentRules.theFamilyIsHeard(Kept.stripped(form.familySaid()));
        jdbc.sql(
                        """
                        update earlyhelp.assessment
                           set child_said = :child, child_said_absent = :absent, family_said = :family
                         where id = :id
                        """)
                .param("child", childSaid.isEmpty() ? null : childSaid)
                .param("absent", absent == null ? null : absent.name())
                .param("family", Kept.stripped(form.familySaid()))
                .param("id", assessment)
                .update();
    }

    private void analysis(UUID assessment, PartForm form) {
        AssessmentRules.analysisIsWritten(Kept.stripped(form.analysis()));
        jdbc.sql("update earlyhelp.assessment set analysis = :analysis where id = :id")
                .param("analysis", Kept.stripped(form.analysis()))
                .param("id", assessment)
                .update();
    }

    public void complete(FamilyId id, Actor by) {
        var family = families.requireToWrite(id, by);
        var assessment = running(id);
        var scaled =
                story.scales(id).stream().anyMatch(each -> each.about().equals(assessment.id()));
        AssessmentRules.everyPartIsWritten(
                Arrays.stream(Part.values())
                        .filter(part -> !part.written(assessment, scaled))
                        .toList());
        AssessmentRules.everybodyWasAskedOrWhyNot(queries.members(id));
        jdbc.sql(
                        """
                        update earlyhelp.assessment
                           set completed_at = :at, completed_by_id = :byId, completed_by = :by,
                               agency_id = cast(:agency as uuid), agency_name = :agencyName
                         where id = :id and completed_at is null
                        """)
                .param("at", now())
                .param("byId", by.accountId())
                .param("by", by.name())
                .param("agency", family.keyWorkerAgencyId())
                .param("agencyName", family.keyWorkerAgency())
                .param("id", assessment.id())
                .update();
        if (family.stage() == Stage.ASSESSING) {
            families.stop(family, EarlyHelpTimescales.ASSESSMENT, "COMPLETE");
            families.move(family, Stage.PLANNING);
        }
        queries.requests(id).stream()
                .filter(request -> request.accepted() && request.part() == RequestPart.KEY_WORKER)
                .filter(request -> !request.askedById().equals(by.accountId()))
                .findFirst()
                .ifPresent(request ->
                        notices.tell(
                                request.askedById(),
                                EarlyHelpNews.ASSESSMENT_COMPLETE,
                                About.record(id.value(), family.address())
                                        .called(family.reference())));
        AuditTrail.wrote(id.value());
    }

    private Assessment running(FamilyId id) {
        return story.assessment(id).filter(each -> !each.complete()).orElseThrow(NotVisible::new);
    }

    private OffsetDateTime now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }
}
