package org.lineofsight.partnership.scrutiny.compliance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.lineofsight.platform.time.InWords;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Says where the partnership stands with a duty. What was said before stays. */
@UseCase
public class AssessDuty {

    private final Agencies agencies;
    private final JdbcClient jdbc;
    private final Clock clock;

    AssessDuty(Agencies agencies, JdbcClient jdbc, Clock clock) {
        this.agencies = agencies;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param owner absent where no agency answers for it yet
     * @param assessedOn absent while nobody has looked
     */
    public record Assessment(
            DutyState state,
            @Nullable AgencyId owner,
            String evidence,
            @Nullable LocalDate assessedOn) {}

    /**
     * @throws RuleBroken where it was looked at, and there is no evidence or no day
     */
    public void assess(Edition edition, String duty, Assessment assessment, Actor by) {
        DutyRules.theOfficeOrTheScrutineerAssesses(by);
        DutyRules.whatIsSaidHasItsEvidence(
                assessment.state(),
                assessment.evidence(),
                assessment.assessedOn(),
                InWords.dayOf(clock.instant()));
        var id = Ids.next();
        jdbc.sql(
                        """
                        insert into scrutiny.duty_state (id, edition, duty, owner_id, owner, state, evidence, assessed_on,
                            by_name, at)
                        values (:id, :edition, :duty, :ownerId, :owner, :state, :evidence, :on, :by, :at)
                        """)
                .param("id", id)
                .param("edition", edition.name())
                .param("duty", edition.require(duty).code())
                .param("ownerId", assessment.owner() == null ? null : assessment.owner().value())
                .param(
                        "owner",
                        assessment.owner() == null
                                ? null
                                : agencies.require(assessment.owner()).name())
                .param("state", assessment.state().name())
                .param("evidence", assessment.evidence().strip())
                .param("on", assessment.assessedOn())
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        AuditTrail.wrote(id);
    }
}
