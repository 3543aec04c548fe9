package org.lineofsight.partnership.businessplan.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.lineofsight.kernel.overview.AgendaSource;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Figures that are out of range, for the boards and groups whose outcomes they are. */
@Component
class OutcomesForAgenda implements AgendaSource {

    private final OutcomeIndicators indicators;

    OutcomesForAgenda(OutcomeIndicators indicators) {
        this.indicators = indicators;
    }

    @Override
    public List<Matter> mattersFor(Group group, LocalDate until, Actor actor) {
        return indicators.all().stream()
                .filter(each -> each.words().strand().name().equals(group.strand()))
                .filter(OutcomeIndicator::isOutOfRange)
                .map(OutcomesForAgenda::matter)
                .toList();
    }

    private static Matter matter(OutcomeIndicator indicator) {
        var words = indicator.words();
        var latest =
                indicator
                        .latest()
                        .map(reading -> ": " + indicator.figure(reading.value()))
                        .orElse("");
        var why = new ArrayList<String>();
        if (indicator.direction() == Direction.WORSE) {
            why.add("worse than the baseline");
        }
        if (!indicator.targetMet().orElse(true)) {
            why.add("the target is " + indicator.figure(words.target()));
        }
        return new Matter(
                words.name() + latest,
                indicator.address(),
                "Outcomes framework: " + String.join(", ", why));
    }
}
