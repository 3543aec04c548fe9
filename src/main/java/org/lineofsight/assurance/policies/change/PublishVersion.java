package org.lineofsight.assurance.policies.change;

import java.time.Clock;
import java.time.LocalDate;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.ReviewEvery;
import org.lineofsight.assurance.policies.Stage;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.SeenWith;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The partnership’s office publishes what was adopted. */
@UseCase
public class PublishVersion {

    private final JdbcClient jdbc;
    private final Versions versions;
    private final Clocks clocks;
    private final Clock clock;

    PublishVersion(JdbcClient jdbc, Versions versions, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** Publishes what was adopted; the version before is superseded, and its review is done. */
    public void publish(PolicyId id, LocalDate on, String address) {
        var version = versions.inPreparation(id);
        PolicyRules.onlyWhatIsAdoptedIsPublished(
                version.stage(), on, adoptedOn(version), LocalDate.now(clock), address);
        versions.published(id)
                .ifPresent(before -> versions.end(before, Stage.SUPERSEDED, on, null));
        var every =
                jdbc.sql("select review_every from policies.policy where id = :id")
                        .param("id", id.value())
                        .query((row, number) -> ReviewEvery.valueOf(row.getString(1)))
                        .single();
        var due =
                clocks.start(
                        every.timescale(),
                        Subject.of(Versions.KIND, version.id()),
                        SeenWith.record(Governance.READERS),
                        on);
        jdbc.sql(
                        """
                        update policies.version
                           set stage = 'PUBLISHED', published_on = :on, address = :address, review_on = :review,
                               version = version + 1
                         where id = :id
                        """)
                .param("on", on)
                .param("address", address)
                .param("review", due.on())
                .param("id", version.id().value())
                .update();
        AuditTrail.wrote(id.value());
    }

    private LocalDate adoptedOn(Versions.Version version) {
        return jdbc.sql(
                        """
                        select max(considered_on) from policies.consideration
                         where record_id = :id and outcome = 'ADOPTED'
                        """)
                .param("id", version.id().value())
                .query((row, number) -> row.getObject(1, LocalDate.class))
                .optional()
                .orElse(LocalDate.MIN);
    }
}
