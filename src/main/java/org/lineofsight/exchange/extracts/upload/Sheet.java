package org.lineofsight.exchange.extracts.upload;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.extracts.shape.Shape;
import org.lineofsight.exchange.extracts.shape.Shapes;
import org.lineofsight.platform.tables.Columns;

/**
 * A table in one of the files.
 *
 * @param sheet absent for a CSV
 * @param shape its code, or NONE; absent where somebody has to say
 */
public record Sheet(
        UUID upload,
        int place,
        String file,
        @Nullable String sheet,
        String layout,
        List<String> headings,
        List<String> sample,
        @Nullable String shape,
        Columns columns,
        @Nullable String note,
        int rows) {

    public String name() {
        return sheet == null ? file : file + ", " + sheet;
    }

    /** What it is taken for. */
    public String takenFor() {
        if (shape == null) {
            return "Not known yet";
        }
        return Shapes.of(shape).map(Shape::title).orElse("Nothing is taken from it");
    }

    public String address() {
        return "/extracts/" + upload + "/tables/" + place;
    }
}
