package org.lineofsight.platform.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * Several rules about one form that do not rest on each other. Whoever filled it in learns
 * everything that is missing at once, and not one thing at a time.
 */
public final class AllRules {

    private AllRules() {}

    public static void hold(Runnable... rules) {
        hold(List.of(rules));
    }

    /**
     * @throws RuleBroken the first that is broken, with the others {@linkplain RuleBroken#beside()
     *     beside it}
     */
    public static void hold(List<Runnable> rules) {
        var broken = new ArrayList<RuleBroken>();
        for (var rule : rules) {
            try {
                rule.run();
            } catch (RuleBroken found) {
                broken.add(found);
                broken.addAll(found.beside());
            }
        }
        if (!broken.isEmpty()) {
            throw broken.getFirst().withBeside(broken.subList(1, broken.size()));
        }
    }
}
