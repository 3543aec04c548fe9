package org.lineofsight.pathway.childprotection.enquiry;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.InWords;
import org.springframework.stereotype.Component;

/** Enquiries in which an agency takes part and has said nothing yet, and those to be agreed. */
@Component
class EnquiryWork implements WorkSource {

    private final EnquiryAgencies agencies;
    private final EnquiryQueries queries;

    EnquiryWork(EnquiryAgencies agencies, EnquiryQueries queries) {
        this.agencies = agencies;
        this.queries = queries;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (actor.is(SOCIAL_WORK_MANAGER)) {
            return queries.toAgree().stream().map(EnquiryWork::toAgree).toList();
        }
        if (!actor.is(AGENCY_DESK, SAFEGUARDING_LEAD)) {
            return List.of();
        }
        return agencies.waitingFor(actor).stream()
                .map(waiting ->
                        WorkItem.of(
                                        Section.SENT_TO_ME,
                                        "Section 47 enquiry " + waiting.reference(),
                                        Enquiry.address(waiting.id()) + "/part")
                                .detail(
                                        "Write what your agency knows. Strategy discussion on "
                                                + InWords.date(
                                                        InWords.dayOf(waiting.discussedAt()))))
                .toList();
    }

    private static WorkItem toAgree(EnquiryListPage.Row row) {
        return WorkItem.of(
                        Section.DUE,
                        "Agree section 47 enquiry " + row.reference(),
                        "/child-protection/enquiries/" + row.id())
                .due(row.left())
                .detail(row.names());
    }
}
