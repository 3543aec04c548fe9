package org.lineofsight.pathway.childprotection.assessment;

import static org.lineofsight.platform.actor.Role.SOCIAL_WORK_MANAGER;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Assessments that wait for a manager. */
@Component
class AssessmentWork implements WorkSource {

    private final AssessmentQueries queries;

    AssessmentWork(AssessmentQueries queries) {
        this.queries = queries;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(SOCIAL_WORK_MANAGER)) {
            return List.of();
        }
        return queries.list(AssessmentFilter.WITH_MANAGER, null).rows().stream()
                .map(row ->
                        WorkItem.of(
                                        Section.DUE,
                                        "Agree an assessment, " + row.reference(),
                                        "/child-protection/assessments/" + row.id())
                                .due(
                                        row.fromReferral() == null
                                                ? row.fromStart()
                                                : row.fromReferral())
                                .detail(row.names()))
                .toList();
    }
}
