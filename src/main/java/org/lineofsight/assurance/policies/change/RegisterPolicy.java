package org.lineofsight.assurance.policies.change;

import java.time.Clock;
import java.time.LocalDate;
import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.lineofsight.platform.time.References;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The partnership’s office puts a policy into the register. */
@UseCase
public class RegisterPolicy {

    private final JdbcClient jdbc;
    private final Versions versions;
    private final Clock clock;

    RegisterPolicy(JdbcClient jdbc, Versions versions, Clock clock) {
        this.jdbc = jdbc;
        this.versions = versions;
        this.clock = clock;
    }

    /** Puts a policy into the register, with its first draft. */
    public PolicyId register(NewPolicy policy, VersionText first, Actor by) {
        PolicyRules.aVersionSaysWhatChangedAndWhy(first.changed(), first.why(), first.mattersTo());
        PolicyRules.aFindingIsReadAtAnAddress(first.findingAddress());
        var id = PolicyId.next();
        jdbc.sql(
                        """
                        insert into policies.policy (id, reference, title, kind, owner_post, owner_agency_id, owner_agency,
                            regional_group, review_every, version, registered_by, registered_at)
                        values (:id, :reference, :title, :kind, :post, :agency, :agencyName,
                            :regional, :review, 0, :by, :at)
                        """)
                .param("id", id.value())
                .param("reference", "P-" + References.next(LocalDate.now(clock)))
                .param("title", policy.title())
                .param("kind", policy.kind().name())
                .param("post", policy.ownerPost())
                .param("agency", policy.ownerAgency())
                .param("agencyName", versions.name(policy.ownerAgency()))
                .param("regional", policy.regionalGroup())
                .param("review", policy.reviewEvery().name())
                .param("by", by.name())
                .param("at", versions.now())
                .update();
        versions.insert(id, 1, first, by);
        AuditTrail.wrote(id.value());
        return id;
    }
}
