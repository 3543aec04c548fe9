package org.lineofsight.pathway.childprotection.strategy;

import java.util.List;
import java.util.Locale;
import org.lineofsight.platform.web.Option;

/** What the page on which a strategy discussion is called offers. */
final class CallPage {

    private CallPage() {}

    /**
     * The agencies there are, each with its discipline, and a warning where nobody would read it.
     */
    static List<Option> choices(List<WhoAnswers.Askable> agencies) {
        return agencies.stream()
                .map(each ->
                        Option.of(
                                each.agency().id().value().toString(),
                                each.agency().name(),
                                each.discipline().label()
                                        + (each.reached()
                                                ? ", " + each.role().label().toLowerCase(Locale.UK)
                                                : ". Nobody here answers for it today: telephone as well")))
                .toList();
    }
}
