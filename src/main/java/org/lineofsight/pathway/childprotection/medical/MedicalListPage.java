package org.lineofsight.pathway.childprotection.medical;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Choice;

/**
 * The backlog: medicals a health service was asked for, or those of one’s cases.
 *
 * @param asked whether these are those a health service was asked for
 * @param needed those that nobody has asked for yet; for social care only
 * @param next the page after this one; absent on the last
 */
public record MedicalListPage(
        boolean asked,
        List<Medicals.Needed> needed,
        List<Choice> states,
        List<Row> rows,
        @Nullable String next) {

    /**
     * @param age how long ago it was asked for, in words
     */
    public record Row(Medical medical, String age) {}
}
