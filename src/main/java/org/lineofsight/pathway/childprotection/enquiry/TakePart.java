package org.lineofsight.pathway.childprotection.enquiry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.kernel.timescales.Subject;
import org.lineofsight.pathway.childprotection.ChildProtectionNews;
import org.lineofsight.pathway.childprotection.EnquiryId;
import org.lineofsight.pathway.childprotection.agreement.WritingStatus;
import org.lineofsight.pathway.childprotection.voices.Contributions;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.rules.UseCase;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency that takes part in an enquiry says what it knows; the social worker is told. */
@UseCase
public class TakePart {

    private final EnquiryAgencies agencies;
    private final Contributions contributions;
    private final Notices notices;
    private final Elevated elevated;
    private final JdbcClient jdbc;

    TakePart(
            EnquiryAgencies agencies,
            Contributions contributions,
            Notices notices,
            Elevated elevated,
            JdbcClient jdbc) {
        this.agencies = agencies;
        this.contributions = contributions;
        this.notices = notices;
        this.elevated = elevated;
        this.jdbc = jdbc;
    }

    /**
     * @param givenBy who knows it; absent where it is the agency
     */
    public void tell(EnquiryId id, @Nullable String givenBy, String words, Actor by) {
        var part = agencies.requirePart(id, by);
        (part.open() ? WritingStatus.BEING_WRITTEN : WritingStatus.AGREED).requireOpen();
        contributions.note(
                Subject.of(Enquiry.KIND, id),
                part.caseId(),
                new AgencyId(by.requireAgency()),
                givenBy,
                words,
                by);
        var about =
                About.record(part.caseId().value(), Enquiry.address(id)).called(part.reference());
        elevated.call(
                "telling a social worker what an agency wrote",
                () ->
                        jdbc.sql(
                                        """
                                        select worker_id from childprotection.case_record
                                         where id = :id and worker_id is not null
                                        """)
                                .param("id", part.caseId().value())
                                .query(UUID.class)
                                .optional()
                                .map(worker -> {
                                    notices.tell(worker, ChildProtectionNews.CONTRIBUTED, about);
                                    return worker;
                                }));
    }
}
