package org.lineofsight.pathway.frontdoor.contact;

import java.util.stream.Stream;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.pathway.frontdoor.FrontDoorTimescales;

/** What a clock of the front door is called in a list. */
final class ClockName {

    private ClockName() {}

    static String of(String code) {
        return Stream.of(
                        FrontDoorTimescales.DECISION,
                        FrontDoorTimescales.OUTCOME,
                        FrontDoorTimescales.RED,
                        FrontDoorTimescales.AMBER,
                        FrontDoorTimescales.GREEN)
                .filter(timescale -> timescale.code().equals(code))
                .map(Timescale::title)
                .findFirst()
                .orElse(code);
    }
}
