package org.lineofsight.pathway.childprotection.elsewhere;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the council’s system says of the children of a case, for the case’s page. */
public record CaseElsewhere(List<OfChild> children) {

    /**
     * @param lines what goes on, and the latest of the rest; empty where nothing is reported
     * @param href where all of it is; absent where the child is not known there, or not matched
     */
    public record OfChild(String name, List<FactLine> lines, int more, @Nullable String href) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "OfChild[***]";
        }
    }

    public boolean isEmpty() {
        return children.stream().allMatch(child -> child.href() == null);
    }
}
