package org.lineofsight.pathway.practicetools.tool;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.people.Match;
import org.lineofsight.platform.web.Fields;

/**
 * @param children those of the case record, or of the actor's referrals, to choose from; may be
 *     none
 * @param record the case record beside which it is started; absent where there is none
 * @param beside what people call that record; absent likewise
 * @param matches records that may be of the child who was typed in; empty before the search, and
 *     where there are none
 */
public record StartPage(
        List<Child> children,
        @Nullable String record,
        @Nullable String beside,
        List<Match> matches,
        Fields fields) {

    /** A child to choose. */
    public record Child(String id, String name, @Nullable String from) {

        @Override
        public String toString() {
            return "Child[***]";
        }
    }
}
