package org.lineofsight.pathway.childprotection.elsewhere;

import org.jspecify.annotations.Nullable;

/**
 * The same thing with other days or another category, there and here, or on one side only. Neither
 * is taken for the other.
 *
 * @param there absent where the extract does not report it
 * @param here absent where nothing is recorded here
 * @param href where it is to be read here; absent where nothing is
 */
public record Contradiction(
        String councilNumber,
        FactKind kind,
        @Nullable Period there,
        @Nullable Period here,
        @Nullable String href) {

    public String inWords() {
        return "There: %s. Here: %s"
                .formatted(
                        there == null ? "not reported" : there.inWords(),
                        here == null ? "not recorded" : here.inWords());
    }
}
