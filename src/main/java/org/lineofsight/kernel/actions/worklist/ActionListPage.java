package org.lineofsight.kernel.actions.worklist;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Option;

/**
 * The list.
 *
 * @param whose theirs to do, or theirs to run
 * @param states how they stand, with how many there are
 * @param agencies to choose from; empty where one sees what one has to do oneself
 * @param filter what was chosen, for the form
 * @param next the page after this one; absent on the last
 */
public record ActionListPage(
        boolean mine,
        List<Choice> whose,
        List<Choice> states,
        List<Option> agencies,
        List<Option> dues,
        Chosen filter,
        List<Action> rows,
        @Nullable String next) {

    /** What the form is drawn with, and keeps in the address. */
    public record Chosen(String whose, String state, String agency, String due) {}
}
