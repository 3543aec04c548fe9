package org.lineofsight.platform.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.ViewResolver;

/**
 * Finds the compiled template that a controller names. A template takes from the model the
 * parameters that it declares; a missing or mistyped one is an error, never an empty place on the
 * page.
 */
@Component
final class JteViews implements ViewResolver, Ordered {

    private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
    private final Frames frames;

    JteViews(Frames frames) {
        this.frames = frames;
    }

    @Override
    public @Nullable View resolveViewName(String name, Locale locale) {
        var template = name + ".jte";
        return templates.hasTemplate(template) ? new JteView(template) : null;
    }

    /** Before Spring's own resolvers, which would take any name at all. */
    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE + 100;
    }

    private final class JteView implements View {

        private final String template;

        JteView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(
                @Nullable Map<String, ?> model,
                HttpServletRequest request,
                HttpServletResponse response)
                throws Exception {
            // Rendered whole before the first byte goes out, so that a fault in a template becomes
            // an error page.
            var page = new Utf8ByteOutput();
            var parameters =
                    new HashMap<String, @Nullable Object>(model == null ? Map.of() : model);
            var frame = parameters.computeIfAbsent("frame", name -> frames.of(request));
            templates.render(template, parameters, page);
            if (frame instanceof Frame known && isUnchanged(page, known, request, response)) return;
            response.setContentType(getContentType());
            response.setContentLength(page.getContentLength());
            page.writeTo(response.getOutputStream());
        }

        /**
         * A page that anyone may read is sent again only when it has changed. What signed-in people
         * read must not be kept by the browsers of shared computers at all, so for them there is
         * nothing to compare with.
         */
        private static boolean isUnchanged(
                Utf8ByteOutput page,
                Frame frame,
                HttpServletRequest request,
                HttpServletResponse response)
                throws Exception {
            if (frame.reader() != null || response.getStatus() != HttpServletResponse.SC_OK) {
                return false;
            }
            var digest = MessageDigest.getInstance("SHA-256");
            page.writeTo(new DigestOutputStream(OutputStream.nullOutputStream(), digest));
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
            var tag = HexFormat.of().formatHex(digest.digest(), 0, 16);
            return new ServletWebRequest(request, response).checkNotModified("W/\"" + tag + "\"");
        }
    }
}
