package org.lineofsight.pathway.childprotection.medical;

import java.time.Clock;
import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Medicals to book, to tell of, and for social workers those where the child was not brought. */
@Component
class MedicalWork implements WorkSource {

    private static final int MOST = 100;

    private final Medicals medicals;
    private final Clock clock;

    MedicalWork(Medicals medicals, Clock clock) {
        this.medicals = medicals;
        this.clock = clock;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        return switch (actor.role()) {
            case AGENCY_DESK, SAFEGUARDING_LEAD ->
                    medicals.list(true, Medicals.State.WAITING, null, null, MOST, actor).stream()
                            .filter(this::waitsForHealth)
                            .map(medical -> item(medical, toDo(medical)))
                            .toList();
            // managers see everybody's cases, and have the list
            case SOCIAL_WORKER ->
                    medicals
                            .list(false, Medicals.State.NOT_BROUGHT, null, null, MOST, actor)
                            .stream()
                            .map(medical -> item(medical, "Find out why a child was not brought"))
                            .toList();
            default -> List.of();
        };
    }

    private boolean waitsForHealth(Medical medical) {
        var open = medical.open();
        return open == null || !open.startsAt().isAfter(clock.instant());
    }

    private static String toDo(Medical medical) {
        return medical.open() == null ? "Make an appointment" : "Write what became of it";
    }

    private static WorkItem item(Medical medical, String toDo) {
        var item =
                WorkItem.of(
                                Section.SENT_TO_ME,
                                toDo + ": " + medical.kind().label() + " " + medical.reference(),
                                medical.address())
                        .detail(medical.child());
        var left = medical.left();
        return left == null ? item : item.due(left);
    }
}
