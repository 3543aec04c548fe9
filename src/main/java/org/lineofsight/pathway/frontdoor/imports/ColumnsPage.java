package org.lineofsight.pathway.frontdoor.imports;

import java.util.List;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Wanted;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Option;

/** Which column is what, beside the first rows of the file. */
public record ColumnsPage(
        Imported imported, TableFile table, List<Asked> asked, ErrorSummary errors) {

    /** One wanted column, and the heading that is chosen for it. */
    public record Asked(Wanted wanted, Field field) {

        public String label() {
            return wanted.label() + (wanted.required() ? "" : " (optional)");
        }
    }

    public List<Option> headings() {
        return table.headings().stream().map(heading -> Option.of(heading, heading)).toList();
    }
}
