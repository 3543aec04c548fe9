package org.lineofsight.assurance.policies.change;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.ReviewEvery;
import org.lineofsight.assurance.policies.Stage;
import org.lineofsight.assurance.policies.VersionId;
import org.lineofsight.kernel.access.Governance;
import org.lineofsight.kernel.agencies.Agencies;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.rules.NotVisible;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The versions of policies as they are kept. */
@Component
class Versions {

    private final JdbcClient jdbc;
    private final Agencies agencies;
    private final Clocks clocks;
    private final Clock clock;

    Versions(JdbcClient jdbc, Agencies agencies, Clocks clocks, Clock clock) {
        this.jdbc = jdbc;
        this.agencies = agencies;
        this.clocks = clocks;
        this.clock = clock;
    }

    static final String KIND = "policy-version";

    /**
     * A version as the use cases see it.
     *
     * @param until the last day for comments; absent where nobody was asked
     * @param rounds how often agencies were asked
     */
    record Version(
            VersionId id,
            PolicyId policy,
            Stage stage,
            @Nullable LocalDate until,
            int rounds,
            int version) {}

    void insert(PolicyId policy, int number, VersionText text, Actor by) {
        jdbc.sql(
                        """
                        insert into policies.version (id, record_id, number, stage, changed, why, matters_to, finding,
                            finding_words, finding_address, version, drafted_by, drafted_at)
                        values (:id, :policy, :number, 'DRAFT', :changed, :why, :matters, :finding, :words, :address, 0, :by, :at)
                        """)
                .param("id", VersionId.next().value())
                .param("policy", policy.value())
                .param("number", number)
                .param("changed", text.changed())
                .param("why", text.why())
                .param("matters", text.mattersTo())
                .param("finding", text.finding().name())
                .param("words", text.findingWords())
                .param("address", text.findingAddress())
                .param("by", by.name())
                .param("at", now())
                .update();
    }

    void end(Version version, Stage stage, LocalDate on, @Nullable String why) {
        jdbc.sql(
                        """
                        update policies.version set stage = :stage, ended_on = :on, ended_why = :why, version = version + 1
                         where id = :id
                        """)
                .param("stage", stage.name())
                .param("on", on)
                .param("why", why)
                .param("id", version.id.value())
                .update();
        var subject = Subject.of(KIND, version.id);
        for (var running : clocks.clocksOf(subject)) {
            for (var every : ReviewEvery.values()) {
                if (running.running() && every.timescale().code().equals(running.rule().code())) {
                    clocks.stop(every.timescale(), subject, on, stage.name());
                }
            }
        }
    }

    Version inPreparation(PolicyId id) {
        return find(id, Stage.DRAFT, Stage.CONSULTATION, Stage.ADOPTED)
                .orElseThrow(NotVisible::new);
    }

    Optional<Version> published(PolicyId id) {
        return find(id, Stage.PUBLISHED);
    }

    private Optional<Version> find(PolicyId id, Stage... stages) {
        return jdbc.sql(
                        """
                        select id, stage, consult_until, rounds, version from policies.version
                         where record_id = :id and stage = any(cast(:stages as text[]))
                        """)
                .param("stages", Arrays.stream(stages).map(Stage::name).toArray(String[]::new))
                .param("id", id.value())
                .query((row, number) ->
                        new Version(
                                new VersionId(row.getObject("id", UUID.class)),
                                id,
                                Stage.valueOf(row.getString("stage")),
                                row.getObject("consult_until", LocalDate.class),
                                row.getInt("rounds"),
                                row.getInt("version")))
                .optional();
    }

    void move(Version version, Stage to) {
        jdbc.sql("update policies.version set stage = :to, version = version + 1 where id = :id")
                .param("to", to.name())
                .param("id", version.id.value())
                .update();
    }

    String name(UUID agency) {
        return agencies.require(new AgencyId(agency)).details().name();
    }

    static About about(PolicyId id) {
        return About.record(Governance.READERS.value(), "/partnership/policies/" + id);
    }

    OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
