package org.lineofsight.pathway.earlyhelp.family;

import java.util.Set;
import org.lineofsight.platform.rules.RuleBroken;

/** How far early help with a family has come. */
public enum Stage {
    KEY_WORKER_WANTED("Waiting for a key worker"),
    ASSESSING("Assessment being written"),
    PLANNING("Plan being made"),
    HELPING("Help under way"),
    STEPPED_UP("Stepped up to the front door"),
    CLOSED("Closed");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    public boolean open() {
        return this != CLOSED;
    }

    private Set<Stage> next() {
        return switch (this) {
            case KEY_WORKER_WANTED -> Set.of(ASSESSING, PLANNING, STEPPED_UP, CLOSED);
            case ASSESSING -> Set.of(PLANNING, STEPPED_UP, CLOSED);
            case PLANNING -> Set.of(HELPING, STEPPED_UP, CLOSED);
            case HELPING -> Set.of(STEPPED_UP, CLOSED);
            case STEPPED_UP -> Set.of(KEY_WORKER_WANTED, ASSESSING, PLANNING, HELPING, CLOSED);
            case CLOSED -> Set.of();
        };
    }

    /**
     * @throws RuleBroken where there is no such move
     */
    Stage to(Stage next) {
        if (!next().contains(next)) {
            throw new RuleBroken(
                    "family.no-such-move",
                    "This cannot be done now: %s"
                            .formatted(label.toLowerCase(java.util.Locale.UK)));
        }
        return next;
    }
}
