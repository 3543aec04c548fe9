package org.lineofsight.partnership.yearlyreport.report;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The report as one HTML file that needs nothing else: no network, no script. */
public final class StandaloneReport {

    private static final String STYLE = "/static/assets/report.css";

    private StandaloneReport() {}

    public static String of(Report report) {
        var style = style();
        Content element =
                output -> {
                    output.writeContent("<style>");
                    output.writeContent(style);
                    output.writeContent("</style>");
                };
        var page = new StringOutput();
        TemplateEngine.createPrecompiled(ContentType.Html)
                .render(
                        "yearlyreport/report/standalone.jte",
                        Map.of("report", report, "style", element),
                        page);
        return page.toString();
    }

    private static String style() {
        try (var in = StandaloneReport.class.getResourceAsStream(STYLE)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The report's style sheet is not in the application");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
