package org.lineofsight.partnership.scrutiny.challenge;

import java.util.List;
import org.lineofsight.kernel.mywork.Section;
import org.lineofsight.kernel.mywork.WorkItem;
import org.lineofsight.kernel.mywork.WorkSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.stereotype.Component;

/**
 * A challenge waits with the agency to which it was put, until somebody there responds; one that is
 * put to a group, with the partnership’s office.
 */
@Component
class ChallengeWork implements WorkSource {

    private final Challenges challenges;

    ChallengeWork(Challenges challenges) {
        this.challenges = challenges;
    }

    @Override
    public List<WorkItem> of(Actor actor) {
        if (!actor.is(Role.SAFEGUARDING_LEAD, Role.EXECUTIVE_PARTNER, Role.PARTNERSHIP_OFFICER)) {
            return List.of();
        }
        return challenges.all().stream()
                .filter(each -> each.open() && each.mayBeAnsweredBy(actor))
                .filter(each -> each.agency() == null || !actor.is(Role.PARTNERSHIP_OFFICER))
                .map(ChallengeWork::item)
                .toList();
    }

    private static WorkItem item(Challenge challenge) {
        var item =
                WorkItem.of(
                        Section.SENT_TO_ME,
                        "Respond to challenge " + challenge.reference(),
                        challenge.address());
        return challenge.left() == null ? item : item.due(challenge.left());
    }
}
