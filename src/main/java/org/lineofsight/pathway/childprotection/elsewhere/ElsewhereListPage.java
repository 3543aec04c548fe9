package org.lineofsight.pathway.childprotection.elsewhere;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Choice;

/**
 * Children of the council’s system.
 *
 * @param toMake of how many with a plan or looked after, whom nobody here is like, a record could
 *     be made
 */
public record ElsewhereListPage(
        List<ElsewhereChild> rows,
        List<Choice> choices,
        boolean unmatched,
        int toMake,
        @Nullable String next) {}
