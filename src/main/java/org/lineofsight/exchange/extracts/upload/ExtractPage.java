package org.lineofsight.exchange.extracts.upload;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.childprotection.elsewhere.Comparison;
import org.lineofsight.pathway.childprotection.elsewhere.Contradiction;
import org.lineofsight.platform.web.ErrorSummary;

/**
 * One extract.
 *
 * @param comparison what taking it would do; absent unless it waits to be confirmed
 * @param contradictions the first of them
 * @param problems the first of them
 * @param before the same files, taken before; absent where they were not
 * @param watching whether the page looks again by itself while something goes on
 */
public record ExtractPage(
        Upload upload,
        List<Sheet> sheets,
        @Nullable Comparison comparison,
        List<Contradiction> contradictions,
        List<Problem> problems,
        @Nullable Upload before,
        boolean watching,
        ErrorSummary errors) {

    public boolean working() {
        return upload.state() == Upload.State.READING || upload.state() == Upload.State.TAKING;
    }

    public boolean may(Upload.State... states) {
        return List.of(states).contains(upload.state());
    }
}
