package org.lineofsight.assurance.policies.change;

import org.lineofsight.assurance.policies.PolicyId;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The partnership’s office changes what the register says of a policy. */
@UseCase
public class DescribePolicy {

    private final JdbcClient jdbc;
    private final Versions versions;

    DescribePolicy(JdbcClient jdbc, Versions versions) {
        this.jdbc = jdbc;
        this.versions = versions;
    }

    /**
     * Changes what the register says of it; a review that is due keeps its day.
     *
     * @param version the one that was read
     */
    public void describe(PolicyId id, NewPolicy policy, int version) {
        var changed =
                jdbc.sql(
                                """
                                update policies.policy
                                   set title = :title, kind = :kind, owner_post = :post, owner_agency_id = :agency,
                                       owner_agency = :agencyName, regional_group = :regional, review_every = :review,
                                       version = version + 1
                                 where id = :id and version = :version
                                """)
                        .param("title", policy.title())
                        .param("kind", policy.kind().name())
                        .param("post", policy.ownerPost())
                        .param("agency", policy.ownerAgency())
                        .param("agencyName", versions.name(policy.ownerAgency()))
                        .param("regional", policy.regionalGroup())
                        .param("review", policy.reviewEvery().name())
                        .param("id", id.value())
                        .param("version", version)
                        .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("Changed by somebody else since");
        }
        AuditTrail.wrote(id.value());
    }
}
