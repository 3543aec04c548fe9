package org.lineofsight.exchange.extracts.upload;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.extracts.shape.Shape;
import org.lineofsight.exchange.extracts.shape.Shapes;
import org.lineofsight.platform.tables.Wanted;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Option;

/**
 * Which table a sheet is, and which column is what.
 *
 * @param asked its columns; empty until it is said which table it is
 */
public record SheetPage(Sheet sheet, Field shape, List<Asked> asked, ErrorSummary errors) {

    /** One column of the table, and the heading that is chosen for it. */
    public record Asked(Wanted wanted, Field field) {

        public String label() {
            return wanted.label() + (wanted.required() ? "" : " (optional)");
        }
    }

    static SheetPage of(Sheet sheet, @Nullable String shape, ErrorSummary errors) {
        return new SheetPage(
                sheet,
                Field.of("shape", shape),
                Shapes.of(shape).map(Shape::columns).orElse(List.of()).stream()
                        .map(wanted ->
                                new Asked(
                                        wanted,
                                        Field.of(
                                                "column-" + wanted.key(),
                                                sheet.columns().heading(wanted.key()))))
                        .toList(),
                errors);
    }

    public List<Option> shapes() {
        var all = new ArrayList<Option>();
        all.add(Option.of(Shape.NONE, "Nothing is to be taken from it"));
        Shapes.allOf()
                .forEach(each ->
                        all.add(
                                Option.of(
                                        each.code(), each.source().label() + ": " + each.title())));
        return all;
    }

    public List<Option> headings() {
        return sheet.headings().stream().map(heading -> Option.of(heading, heading)).toList();
    }
}
