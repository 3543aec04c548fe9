package org.lineofsight.pathway.frontdoor.calls;

import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;

/**
 * One call.
 *
 * @param left to call back; absent where nobody waits for that
 */
public record CallPage(
        CallQueries.Known known,
        @Nullable TimeLeft left,
        Field words,
        Field reference,
        ErrorSummary errors) {

    public boolean mayCallBack() {
        return known.calledBack() == null && known.call().ended().dropped();
    }
}
