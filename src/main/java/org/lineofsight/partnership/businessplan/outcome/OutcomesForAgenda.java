package org.lineofsight.partnership.businessplan.outcome;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
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
        var found =
                "Outcomes framework: "
                        + indicator.direction().label().toLowerCase(Locale.UK)
                        + (indicator.targetMet().orElse(true) ? "" : ", target not met");
        return new Matter(
                words.name() + latest,
                indicator.address(),
                words.target() == null
                        ? found
                        : "%s (%s)".formatted(found, indicator.figure(words.target())));
    }
}
