package org.lineofsight.partnership.businessplan.outcome;

import static org.lineofsight.platform.actor.Role.EXECUTIVE_PARTNER;
import static org.lineofsight.platform.actor.Role.PARTNERSHIP_OFFICER;
import static org.lineofsight.platform.actor.Role.SAFEGUARDING_LEAD;
import static org.lineofsight.platform.actor.Role.SCRUTINEER;

import java.util.List;
import java.util.Set;
import org.lineofsight.kernel.overview.Headline;
import org.lineofsight.kernel.overview.HeadlineSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.stereotype.Component;

/** Indicators that are out of range, for the executive page and for the agendas of meetings. */
@Component
class OutcomeOverview implements HeadlineSource {

    private static final Set<Role> READERS =
            Set.of(PARTNERSHIP_OFFICER, SCRUTINEER, EXECUTIVE_PARTNER, SAFEGUARDING_LEAD);

    private final OutcomeIndicators indicators;

    OutcomeOverview(OutcomeIndicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public List<Headline> of(Actor actor) {
        if (!READERS.contains(actor.role())) {
            return List.of();
        }
        var out = indicators.all().stream().filter(each -> each.outOfRange().isPresent()).count();
        return List.of(
                Headline.of(
                        Headline.Kind.AT_RISK,
                        out,
                        "indicator of the outcomes framework is out of range",
                        "indicators of the outcomes framework are out of range",
                        OutcomesPage.ADDRESS + "?show=" + OutcomesPage.OUT_OF_RANGE));
    }
}
