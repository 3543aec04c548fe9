package org.lineofsight.pathway.frontdoor.imports;

import java.util.List;
import org.springframework.stereotype.Component;

/** The kinds of files that the front door takes in, by the slices that know them. */
@Component
class Intakes {

    private final List<Intake<?>> all;

    Intakes(List<Intake<?>> all) {
        this.all = all;
    }

    Intake<?> of(ImportKind kind) {
        return all.stream()
                .filter(intake -> intake.kind() == kind)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nobody takes in " + kind));
    }
}
