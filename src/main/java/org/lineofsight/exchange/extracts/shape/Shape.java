package org.lineofsight.exchange.extracts.shape;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.lineofsight.pathway.childprotection.elsewhere.ExtractSource;
import org.lineofsight.pathway.childprotection.elsewhere.FactKind;
import org.lineofsight.platform.tables.Wanted;

/**
 * A table that facts are taken from.
 *
 * @param code stored: "ssd_cp_plans", "list_7"
 * @param kinds of fact that such a table reports, also when it is empty
 * @param says puts what a row says into it
 */
public record Shape(
        String code,
        String title,
        ExtractSource source,
        List<Wanted> columns,
        Set<FactKind> kinds,
        Consumer<ExtractRow> says) {

    /** Nothing is taken from the table. */
    public static final String NONE = "NONE";

    public Shape {
        columns = List.copyOf(columns);
        kinds = Set.copyOf(kinds);
    }
}
