package org.lineofsight.assurance.policies.change;

import java.time.Clock;
import java.time.LocalDate;
import org.lineofsight.assurance.policies.ConsideringGroups;
import org.lineofsight.assurance.policies.Outcome;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.assurance.policies.Stage;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The partnership’s office notes what a group made of a version. */
@UseCase
public class NoteConsideration {

    private final JdbcClient jdbc;
    private final Versions versions;
    private final ConsideringGroups groups;
    private final Clock clock;

    NoteConsideration(JdbcClient jdbc, Versions versions, ConsideringGroups groups, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.groups = groups;
        this.clock = clock;
    }

    /**
     * Notes that a group considered it, and what came of it; with the group’s meeting of that day,
     * where one is kept here.
     *
     * @param group its name
     * @param reason empty where it was adopted without a word
     */
    public void consider(
            PolicyId id, String group, LocalDate on, Outcome outcome, String reason, Actor by) {
        var version = versions.inPreparation(id);
        PolicyRules.itIsReadyToBeConsidered(
                version.stage(), waits(version), on, LocalDate.now(clock));
        PolicyRules.aRefusalSaysWhy(outcome, reason);
        jdbc.sql(
                        """
                        insert into policies.consideration (id, record_id, considered_on, by_group, meeting, outcome, reason, noted_by, noted_at)
                        values (:id, :version, :on, :group, :meeting, :outcome, :reason, :by, :at)
                        """)
                .param("id", Ids.next())
                .param("version", version.id().value())
                .param("on", on)
                .param("group", group)
                .param("meeting", groups.meeting(group, on).orElse(null))
                .param("outcome", outcome.name())
                .param("reason", reason.isBlank() ? null : reason)
                .param("by", by.name())
                .param("at", versions.now())
                .update();
        versions.move(
                version,
                switch (outcome) {
                    case ADOPTED -> Stage.ADOPTED;
                    case SENT_BACK -> Stage.DRAFT;
                    case NOT_ADOPTED -> Stage.NOT_ADOPTED;
                });
        AuditTrail.wrote(id.value());
    }

    /** Whether the consultation is open and somebody has not answered. */
    private boolean waits(Versions.Version version) {
        return version.stage() == Stage.CONSULTATION
                && version.until() != null
                && !version.until().isBefore(LocalDate.now(clock))
                && jdbc.sql(
                                """
                                select exists (select 1 from policies.consulted where record_id = :id and round = :round and comment is null)
                                """)
                        .param("id", version.id().value())
                        .param("round", version.rounds())
                        .query(Boolean.class)
                        .single();
    }
}
