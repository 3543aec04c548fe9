package org.lineofsight.exchange.fhir.r4;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;
import tools.jackson.databind.json.JsonMapper;

/**
 * A resource that is written as pages are: after the commit. Nobody is told of a flag whose look-up
 * was not recorded.
 */
record FhirJson(int status, Object resource, Map<String, String> headers) implements View {

    private static final String TYPE = "application/fhir+json;charset=UTF-8";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static FhirJson ok(Object resource) {
        return new FhirJson(HttpServletResponse.SC_OK, resource, Map.of());
    }

    @Override
    public String getContentType() {
        return TYPE;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var body =
                resource instanceof byte[] written ? written : MAPPER.writeValueAsBytes(resource);
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.forEach(response::setHeader);
        response.setContentType(TYPE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** Whom it is about stays out of logs. */
    @Override
    public String toString() {
        return "FhirJson[" + status + "]";
    }
}
