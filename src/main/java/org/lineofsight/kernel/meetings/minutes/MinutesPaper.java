package org.lineofsight.kernel.meetings.minutes;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * Minutes as a PDF that a screen reader can follow (PDF/UA): headings, lists and tables are tagged,
 * the language and the title are set, and the typeface is inside.
 */
@Component
class MinutesPaper {

    static {
        // it would log what it reads, on a channel of its own
        XRLog.setLoggingEnabled(false);
    }

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);

    byte[] pdf(MinutesDocument minutes) {
        var page = new StringOutput();
        templates.render("meetings/minutes/paper.jte", minutes, page);
        var pdf = new ByteArrayOutputStream();
        try {
            var builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.useFont(MinutesPaper::typeface, "Sans", 400, FontStyle.NORMAL, true);
            builder.withHtmlContent(styled(page.toString()), null);
            builder.withProducer("Line of Sight");
            builder.toStream(pdf);
            builder.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    /** The page's own style is put in here, because templates that browsers read may hold none. */
    private static String styled(String page) throws IOException {
        var style =
                new ClassPathResource("documents/minutes.css")
                        .getContentAsString(StandardCharsets.UTF_8);
        return page.replace("</head>", "<style>" + style + "</style></head>");
    }

    /** Liberation Sans, which PDFBox brings; it has no bold, and headings stand out by size. */
    private static InputStream typeface() {
        return Objects.requireNonNull(
                PDDocument.class.getResourceAsStream(
                        "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf"));
    }
}
