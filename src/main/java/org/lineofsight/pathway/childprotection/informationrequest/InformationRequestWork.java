package org.lineofsight.pathway.childprotection.informationrequest;

import java.util.ArrayList;
import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Requests to answer, and reports to read and judge. */
@Component
class InformationRequestWork implements WorkSource {

    private static final int MOST = 100;

    private final InformationRequests requests;

    InformationRequestWork(InformationRequests requests) {
        this.requests = requests;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        return switch (actor.role()) {
            case AGENCY_DESK, SAFEGUARDING_LEAD, EARLY_HELP_MANAGER, FRONT_DOOR_MANAGER ->
                    toAnswer(actor);
            // managers see everybody's cases, and have the list
            case SOCIAL_WORKER -> toJudge(actor);
            default -> List.of();
        };
    }

    private List<WorkItem> toAnswer(Actor actor) {
        return list(true, InformationRequests.State.WAITING, actor).stream()
                .map(request -> {
                    var item =
                            WorkItem.of(
                                            Section.SENT_TO_ME,
                                            "Answer request for information " + request.reference(),
                                            request.address())
                                    .detail(request.about());
                    var left = request.left();
                    return left == null ? item : item.due(left);
                })
                .toList();
    }

    private List<WorkItem> toJudge(Actor actor) {
        var work = new ArrayList<WorkItem>();
        list(false, InformationRequests.State.TO_JUDGE, actor)
                .forEach(request ->
                        work.add(
                                WorkItem.of(
                                                Section.SENT_TO_ME,
                                                "Read the report of " + request.addressee().name(),
                                                request.address())
                                        .detail(request.reference() + ", " + request.about())));
        return work;
    }

    private List<InformationRequest> list(
            boolean asked, InformationRequests.State state, Actor actor) {
        return requests.list(asked, state, null, null, MOST, actor);
    }
}
