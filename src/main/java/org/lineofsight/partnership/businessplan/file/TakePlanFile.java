package org.lineofsight.partnership.businessplan.file;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.partnership.businessplan.PlanId;
import org.lineofsight.partnership.businessplan.plan.BeginPlan;
import org.lineofsight.partnership.businessplan.plan.NewPlan;
import org.lineofsight.partnership.businessplan.plan.PlanRules;
import org.lineofsight.partnership.businessplan.plan.WritePlan;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.AllRules;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Takes a plan in from a file, in two steps: it comes, and somebody who has seen what is in it says
 * yes. All of it becomes a draft, or nothing does.
 */
@UseCase
public class TakePlanFile {

    private final PlanFiles files;
    private final BeginPlan beginPlan;
    private final WritePlan writePlan;
    private final JdbcClient jdbc;
    private final Clock clock;

    TakePlanFile(
            PlanFiles files,
            BeginPlan beginPlan,
            WritePlan writePlan,
            JdbcClient jdbc,
            Clock clock) {
        this.files = files;
        this.beginPlan = beginPlan;
        this.writePlan = writePlan;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @throws RuleBroken where it cannot be read as a plan, or has no title
     */
    public UUID receive(NewPlan plan, String fileName, byte[] content, Actor by) {
        AllRules.hold(
                () -> PlanRules.aPlanHasATitle(plan.title()),
                () -> PlanRules.theYearsAreInOrder(plan.from(), plan.to()));
        files.read(content);
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into businessplan.plan_file (id, file_name, content, title, strand, first_year, last_year, source,
                            state, received_at, received_by)
                        values (:id, :name, :content, :title, :strand, :first, :last, :source, 'RECEIVED', :at, :by)
                        """)
                .param("id", id)
                .param("name", fileName)
                .param("content", content)
                .param("title", plan.title().strip())
                .param("strand", plan.strand().name())
                .param("first", plan.from().starts())
                .param("last", plan.to().starts())
                .param("source", plan.source())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.name())
                .update();
        AuditTrail.wrote(id);
        return id;
    }

    /**
     * @throws RuleBroken where a row is refused, or the file was taken in or set aside before
     */
    public PlanId take(UUID id, Actor by) {
        var file = files.require(id);
        PlanFileRules.waitsToBeTaken(file);
        var read = files.read(file);
        PlanFileRules.nothingIsHalfImported(read);
        PlanFileRules.holdsAPlan(read);
        var plan = beginPlan.begin(file.plan(), by);
        for (var priority : read.priorities()) {
            var added =
                    writePlan.addPriority(
                            plan, priority.number(), priority.title(), priority.sponsor());
            for (var action : priority.actions()) {
                var written = writePlan.addAction(added, action.number(), action.words(), null, by);
                action.milestones()
                        .forEach(each -> writePlan.addMilestone(written, each.what(), each.due()));
            }
        }
        settle(id, "TAKEN", plan);
        return plan;
    }

    /** It is not taken in. Nothing is deleted. */
    public void setAside(UUID id) {
        PlanFileRules.waitsToBeTaken(files.require(id));
        settle(id, "SET_ASIDE", null);
    }

    private void settle(UUID id, String state, @Nullable PlanId plan) {
        jdbc.sql(
                        "update businessplan.plan_file set state = :state, plan_id = cast(:plan as uuid) where id = :id")
                .param("state", state)
                .param("plan", plan == null ? null : plan.value())
                .param("id", id)
                .update();
        AuditTrail.wrote(id);
    }
}
