package org.lineofsight.partnership.actionplan.listed;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Option;

/**
 * The one list.
 *
 * @param own whether the reader sees their own agency’s part only
 * @param officer whether the reader runs the plan
 * @param states how they stand, with how many there are
 * @param sorts what comes first
 * @param filter what was chosen, for the form
 * @param digest what the reader’s agency was last told of; absent where it was told nothing
 * @param query the filter, for the files and the print
 * @param next the page after this one; absent on the last
 */
public record PlanListPage(
        boolean own,
        boolean officer,
        List<Choice> states,
        List<Choice> sorts,
        List<Option> agencies,
        List<Option> sources,
        List<Option> themes,
        List<Option> dues,
        Chosen filter,
        @Nullable String digest,
        List<PlanRow> rows,
        String query,
        @Nullable String next) {

    /** What the form is drawn with, and keeps in the address. */
    public record Chosen(
            String state, String agency, String source, String theme, String due, String sort) {}
}
