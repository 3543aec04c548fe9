package org.lineofsight.pathway.childprotection.elsewhere;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a child’s time with social care, there and here.
 *
 * @param matches the records here, and who says that they are this child’s
 * @param alike children of cases here who may be this child; empty for whoever may not decide that
 * @param sought what somebody looked for
 */
public record ChildElsewherePage(
        ElsewhereChild child,
        List<FactLine> lines,
        List<Match> matches,
        List<Alike> alike,
        String sought,
        boolean manager) {

    /**
     * @param name as a case here has it; absent where the child is in none
     * @param how in words
     */
    public record Match(@Nullable String name, String how) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Match[***]";
        }
    }

    /**
     * @param why what is the same: "Same date of birth, same family name"
     */
    public record Alike(UUID person, String name, String birth, String caseReference, String why) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Alike[" + person + "]";
        }
    }
}
