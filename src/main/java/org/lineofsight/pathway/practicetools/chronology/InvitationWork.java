package org.lineofsight.pathway.practicetools.chronology;

import static org.lineofsight.platform.actor.Role.EARLY_HELP_MANAGER;
import static org.lineofsight.platform.actor.Role.EARLY_HELP_WORKER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;
import static org.lineofsight.platform.actor.Role.PRACTITIONER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Chronologies to which somebody is invited to add. */
@Component
class InvitationWork implements WorkSource {

    private final Invitations invitations;

    InvitationWork(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(
                PRACTITIONER,
                SAFEGUARDING_LEAD,
                FRONT_DOOR_WORKER,
                FRONT_DOOR_MANAGER,
                EARLY_HELP_WORKER,
                EARLY_HELP_MANAGER)) {
            return List.of();
        }
        return invitations.waiting().stream()
                .map(each ->
                        WorkItem.of(
                                        Section.SENT_TO_ME,
                                        "Add what you know: " + each.title(),
                                        "/practice-tools/chronologies/"
                                                + each.invitation().chronology())
                                .detail("Asked by " + each.invitation().invitedBy()))
                .toList();
    }
}
