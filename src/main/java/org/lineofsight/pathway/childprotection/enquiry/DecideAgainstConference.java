package org.lineofsight.pathway.childprotection.enquiry;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.lineofsight.kernel.timescales.Clocks;
import org.lineofsight.pathway.childprotection.ChildProtectionTimescales;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A manager writes why no conference is held for a child who was judged to be at continuing risk.
 */
@UseCase
public class DecideAgainstConference {

    private final Enquiries enquiries;
    private final Clocks clocks;
    private final JdbcClient jdbc;
    private final Clock clock;

    DecideAgainstConference(Enquiries enquiries, Clocks clocks, JdbcClient jdbc, Clock clock) {
        this.enquiries = enquiries;
        this.clocks = clocks;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public void decide(EnquiryId id, UUID childId, String because, Actor by) {
        EnquiryRules.aManagerDecidesAgainstAConference(by);
        var enquiry = enquiries.require(id);
        var child = enquiry.requireChild(childId);
        EnquiryRules.noConferenceSaysWhy(enquiry.forConference().contains(child), because);
        var now = clock.instant();
        jdbc.sql(
                        """
                        update childprotection.enquiry_result
                           set no_conference_because = :because, no_conference_by = :by, no_conference_at = :at
                         where enquiry_id = :id and child_id = :child
                        """)
                .param("because", because)
                .param("by", by.name())
                .param("at", now.atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("child", childId)
                .update();
        if (enquiries.require(id).forConference().isEmpty()) {
            clocks.stop(
                    ChildProtectionTimescales.INITIAL_CONFERENCE,
                    enquiry.subject(),
                    now,
                    "DECIDED_AGAINST");
        }
        AuditTrail.wrote(enquiry.caseId().value());
    }
}
