package org.lineofsight.exchange.fhir.r4;

import ca.uhn.fhir.context.FhirContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A resource that is written as pages are: after the commit. Nobody is told of a flag whose look-up
 * was not recorded.
 */
record FhirView(Layout layout, int status, Resource resource, Map<String, String> headers)
        implements View {

    @Override
    public String getContentType() {
        return layout.encoding().getResourceContentTypeNonLegacy() + ";charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var body =
                layout.encoding()
                        .newParser(FhirContext.forR4Cached())
                        .setPrettyPrint(layout.pretty())
                        .encodeResourceToString(resource)
                        .getBytes(StandardCharsets.UTF_8);
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        headers.forEach(response::setHeader);
        response.setContentType(getContentType());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "FhirView[" + status + "]";
    }
}
