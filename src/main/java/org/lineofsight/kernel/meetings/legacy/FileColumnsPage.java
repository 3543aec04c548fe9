package org.lineofsight.kernel.meetings.legacy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.tables.TableFile;
import org.lineofsight.platform.tables.Wanted;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Option;

/** Which column is what, beside the first rows of the file. */
public record FileColumnsPage(
        OldFile file, TableFile table, List<Asked> asked, ErrorSummary errors) {

    /** One wanted column, and the heading that is chosen for it. */
    public record Asked(Wanted wanted, Field field) {

        public String label() {
            return wanted.label() + (wanted.required() ? "" : " (optional)");
        }
    }

    static FileColumnsPage of(
            OldFile file, TableFile table, Columns columns, @Nullable RuleBroken broken) {
        return new FileColumnsPage(
                file,
                table,
                OldMeetingReader.COLUMNS.stream()
                        .map(wanted -> asked(wanted, columns, broken))
                        .toList(),
                broken == null
                        ? ErrorSummary.NONE
                        : ErrorSummary.of(
                                new ErrorSummary.Problem(
                                        broken.words(),
                                        broken.field() == null
                                                ? null
                                                : "#column-" + broken.field())));
    }

    private static Asked asked(Wanted wanted, Columns columns, @Nullable RuleBroken broken) {
        var field = Field.of("column-" + wanted.key(), columns.heading(wanted.key()));
        return new Asked(
                wanted,
                broken != null && wanted.key().equals(broken.field())
                        ? field.withError(broken.words())
                        : field);
    }

    public List<Option> headings() {
        return table.headings().stream().map(heading -> Option.of(heading, heading)).toList();
    }
}
