package org.lineofsight.pathway.frontdoor.calls;

import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;

/** One call. */
public record CallPage(CallQueries.Known known, Field words, Field reference, ErrorSummary errors) {

    public boolean mayCallBack() {
        return known.calledBack() == null && known.call().ended().dropped();
    }
}
