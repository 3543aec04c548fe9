package org.lineofsight.pathway.childprotection.enquiry;

import java.time.Clock;
import java.time.ZoneOffset;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.audit.AuditTrail;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells the agencies that took part what came of an enquiry, in words written for them. */
@UseCase
public class TellAgencies {

    private final Enquiries enquiries;
    private final EnquiryAgencies agencies;
    private final Notices notices;
    private final JdbcClient jdbc;
    private final Clock clock;

    TellAgencies(
            Enquiries enquiries,
            EnquiryAgencies agencies,
            Notices notices,
            JdbcClient jdbc,
            Clock clock) {
        this.enquiries = enquiries;
        this.agencies = agencies;
        this.notices = notices;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A later text replaces an earlier one. */
    public void tell(EnquiryId id, String words, Actor by) {
        var enquiry = enquiries.require(id);
        EnquiryRules.onlyAnAgreedOutcomeIsTold(enquiry);
        EnquiryRules.whatIsToldIsWritten(words);
        jdbc.sql(
                        """
                        update childprotection.enquiry set told = :words, told_by = :by, told_at = :at where id = :id
                        """)
                .param("words", words)
                .param("by", by.name())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .update();
        for (var taking : agencies.of(id)) {
            notices.tellEverybody(
                    taking.role(),
                    taking.agency(),
                    ChildProtectionNews.ENQUIRY_TOLD,
                    About.record(id.value(), enquiry.address() + "/part")
                            .called(enquiry.reference()));
        }
        AuditTrail.wrote(enquiry.caseId().value());
    }
}
