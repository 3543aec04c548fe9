package org.lineofsight.kernel.overview.wheel;

import java.util.List;
import org.lineofsight.kernel.overview.WheelEntry;
import org.lineofsight.kernel.overview.WheelSource;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.time.ReportingYear;
import org.springframework.stereotype.Component;

/** Everything that lies in a year, wherever it is from. */
@Component
class Wheel {

    private final List<WheelSource> sources;

    Wheel(List<WheelSource> sources) {
        this.sources = sources;
    }

    List<WheelEntry> in(ReportingYear year, Actor actor) {
        return sources.stream()
                .flatMap(source -> source.between(year.firstDay(), year.lastDay(), actor).stream())
                .toList();
    }
}
