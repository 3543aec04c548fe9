package org.lineofsight.pathway.childprotection.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A visit to children who have a plan, for the case's people.
 *
 * @param home what was seen at home, or wherever they were visited
 */
public record Visit(
        UUID id,
        LocalDate on,
        String place,
        boolean announced,
        String home,
        String by,
        List<Child> children) {

    /** Whether a child was seen. Stored by name. */
    public enum Seen {
        ALONE("Seen alone"),
        WITH_OTHERS("Seen, not alone"),
        NOT_SEEN("Not seen");

        private final String label;

        Seen(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /**
     * What became of one child.
     *
     * @param whyNot why they were not seen, or not alone; absent where they were seen alone
     * @param words what they said or showed; absent where they were not seen
     */
    public record Child(
            UUID id, String name, Seen seen, @Nullable String whyNot, @Nullable String words) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Child[" + id + "]";
        }
    }

    /** "Rowan Penhallow: Seen alone. Ash Penhallow: Not seen". */
    public String seen() {
        return children.stream()
                .map(child -> child.name() + ": " + child.seen().label())
                .collect(Collectors.joining(". "));
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Visit[" + id + "]";
    }
}
