package org.lineofsight.pathway.frontdoor.enquiry;

import static org.lineofsight.platform.actor.Role.AGENCY_DESK;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** What a desk has to answer; and for who asked, what is late and what desks ask back. */
@Component
class EnquiryWork implements WorkSource {

    private final EnquiryQueries queries;

    EnquiryWork(EnquiryQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (actor.is(AGENCY_DESK)) {
            return queries.list(EnquiryQueries.Wanted.those(Which.TO_ANSWER)).stream()
                    .map(EnquiryWork::toAnswer)
                    .toList();
        }
        if (!actor.is(FRONT_DOOR_WORKER, FRONT_DOOR_MANAGER)) {
            return List.of();
        }
        var mine =
                new EnquiryQueries.Wanted(
                        null, null, null, actor.accountId(), null, Which.TO_ANSWER, null);
        return queries.list(mine).stream()
                .filter(each -> each.deskAsks() || each.late())
                .map(EnquiryWork::asked)
                .toList();
    }

    private static WorkItem toAnswer(EnquiryQueries.Request request) {
        return due(
                WorkItem.of(
                                Section.DUE,
                                "Answer the front door, " + request.reference(),
                                "/enquiries/" + request.id())
                        .detail("About " + request.names()),
                request);
    }

    private static WorkItem asked(EnquiryQueries.Request request) {
        return due(
                WorkItem.of(
                                request.deskAsks() ? Section.SENT_TO_ME : Section.DUE,
                                request.agency() + ", " + request.reference(),
                                "/front-door/enquiries/" + request.id())
                        .detail(
                                request.deskAsks()
                                        ? "The desk asks you something about your request"
                                        : "Your request is not answered"),
                request);
    }

    private static WorkItem due(WorkItem item, EnquiryQueries.Request request) {
        return request.left() == null ? item : item.due(request.left());
    }
}
