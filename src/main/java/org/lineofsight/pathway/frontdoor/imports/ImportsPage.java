package org.lineofsight.pathway.frontdoor.imports;

import java.util.List;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.web.ErrorSummary;
import org.lineofsight.platform.web.Field;
import org.lineofsight.platform.web.Link;
import org.lineofsight.platform.web.Option;

/**
 * Where files of one kind are sent in, and those that came.
 *
 * @param senders whom a file may come from; empty where that makes no difference
 */
public record ImportsPage(
        ImportKind kind,
        List<Link> breadcrumbs,
        String about,
        List<Imported> imports,
        List<Option> senders,
        Field sender,
        Field file,
        ErrorSummary errors) {

    public static ImportsPage of(
            ImportKind kind, List<Link> breadcrumbs, String about, List<Imported> imports) {
        return new ImportsPage(
                kind,
                breadcrumbs,
                about,
                imports,
                List.of(),
                Field.empty("sender"),
                Field.empty("file"),
                ErrorSummary.NONE);
    }

    /**
     * @param chosen the value of one of them, or of none
     */
    public ImportsPage from(List<Option> whom, String chosen) {
        return new ImportsPage(
                kind, breadcrumbs, about, imports, whom, Field.of("sender", chosen), file, errors);
    }

    public ImportsPage refused(RuleBroken broken) {
        var ofSender = "sender".equals(broken.field());
        return new ImportsPage(
                kind,
                breadcrumbs,
                about,
                imports,
                senders,
                ofSender ? sender.withError(broken.words()) : sender,
                ofSender ? file : file.withError(broken.words()),
                ErrorSummary.of(
                        new ErrorSummary.Problem(broken.words(), ofSender ? "#sender" : "#file")));
    }
}
