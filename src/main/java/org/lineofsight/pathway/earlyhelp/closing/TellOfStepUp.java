package org.lineofsight.pathway.earlyhelp.closing;

import org.lineofsight.kernel.notifications.About;
import org.lineofsight.kernel.notifications.Notices;
import org.lineofsight.pathway.earlyhelp.EarlyHelpNews;
import org.lineofsight.pathway.earlyhelp.family.Families;
import org.lineofsight.pathway.frontdoor.HearsOfContacts;
import org.lineofsight.platform.actor.Elevated;
import org.springframework.stereotype.Component;

/**
 * When the front door has told whoever stepped a family up, the others who help it hear that there
 * is a decision.
 */
@Component
class TellOfStepUp implements HearsOfContacts {

    private final Families families;
    private final Notices notices;
    private final Elevated elevated;

    TellOfStepUp(Families families, Notices notices, Elevated elevated) {
        this.families = families;
        this.notices = notices;
        this.elevated = elevated;
    }

    @Override
    public void heard(News news) {
        if (news.what() == What.OUTCOME_TOLD) {
            elevated.call(
                    "telling those who help a family that stepped up",
                    () -> {
                        families.stepUpDecided(news.contact(), news.at())
                                .ifPresent(family ->
                                        notices.tell(
                                                families.involvedAccounts(family.id()).stream()
                                                        .filter(each ->
                                                                !each.equals(news.referrer()))
                                                        .toList(),
                                                EarlyHelpNews.STEP_UP_DECIDED,
                                                About.record(family.id().value(), family.address())
                                                        .called(family.reference())));
                        return true;
                    });
        }
    }
}
