package org.lineofsight.exchange.extracts.upload;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import org.lineofsight.exchange.extracts.shape.Shape;
import org.lineofsight.exchange.extracts.shape.Shapes;
import org.lineofsight.exchange.extracts.upload.Upload.State;
import org.lineofsight.pathway.childprotection.elsewhere.ExtractSource;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.tables.Columns;
import org.lineofsight.platform.web.SentFile;

/** How an extract comes in. */
final class ExtractRules {

    private ExtractRules() {}

    @Basis(
            "Local rule: an extract is taken step by step, each by somebody who has seen the one before")
    static void standsAt(State state, State... wanted) {
        if (!Set.of(wanted).contains(state)) {
            throw new RuleBroken(
                    "extract.moved-on",
                    "The extract has moved on since you opened this page: %s"
                            .formatted(state.label().toLowerCase(Locale.UK)));
        }
    }

    @Basis("Local rule: an extract has a file")
    static void hasAFile(Collection<SentFile> files) {
        if (files.isEmpty()) {
            throw new RuleBroken("extract.no-file", "files", "Choose at least one file");
        }
    }

    @Basis(
            "Annex A and the Standard Safeguarding Dataset count the same things differently: one extract is of one of them")
    static ExtractSource isOfOneShape(Collection<Shape> shapes) {
        var sources = shapes.stream().map(Shape::source).distinct().toList();
        if (sources.size() > 1) {
            throw new RuleBroken(
                    "extract.mixed",
                    "Lists of Annex A and tables of the Standard Safeguarding Dataset came together. Send them in one after the other");
        }
        if (sources.isEmpty()) {
            throw new RuleBroken(
                    "extract.nothing", "There is no table in it from which anything can be taken");
        }
        return sources.getFirst();
    }

    @Basis("Local rule: nothing is taken from a column that nobody has named")
    static void whatIsNeededIsNamed(Shape shape, Columns columns) {
        var missing = Shapes.missing(shape, columns);
        if (!missing.isEmpty()) {
            throw new RuleBroken(
                    "extract.column-missing",
                    "Choose the column for: %s".formatted(String.join(", ", missing)));
        }
    }
}
