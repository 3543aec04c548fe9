package org.lineofsight.pathway.frontdoor.imports;

import java.util.List;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Link;

/** Where files of one kind are sent in, and those that came. */
public record ImportsPage(
        ImportKind kind,
        List<Link> breadcrumbs,
        String about,
        List<Imported> imports,
        Field file,
        ErrorSummary errors) {

    public static ImportsPage of(
            ImportKind kind, List<Link> breadcrumbs, String about, List<Imported> imports) {
        return new ImportsPage(
                kind, breadcrumbs, about, imports, Field.empty("file"), ErrorSummary.NONE);
    }

    public ImportsPage refused(String words) {
        return new ImportsPage(
                kind,
                breadcrumbs,
                about,
                imports,
                file.withError(words),
                ErrorSummary.of(new ErrorSummary.Problem(words, "#file")));
    }
}
