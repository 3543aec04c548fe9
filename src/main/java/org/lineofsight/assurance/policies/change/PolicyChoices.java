package org.lineofsight.assurance.policies.change;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.lineofsight.platform.web.Option;

/** What the forms offer. */
final class PolicyChoices {

    private PolicyChoices() {}

    static <E extends Enum<E>> List<Option> of(E[] values, Function<E, String> label) {
        return Arrays.stream(values)
                .map(each -> Option.of(each.name(), label.apply(each)))
                .toList();
    }
}
