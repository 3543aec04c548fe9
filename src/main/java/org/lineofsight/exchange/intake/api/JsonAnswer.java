package org.lineofsight.exchange.intake.api;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * An answer that is written as pages are: after the commit. Nobody is told of a referral that was
 * not kept.
 */
record JsonAnswer(int status, String type, byte[] body, Map<String, String> headers)
        implements View {

    static JsonAnswer of(int status, byte[] body, Map<String, String> headers) {
        return new JsonAnswer(status, "application/json", body, headers);
    }

    static JsonAnswer problem(int status, byte[] body, Map<String, String> headers) {
        return new JsonAnswer(status, "application/problem+json", body, headers);
    }

    @Override
    public String getContentType() {
        return type;
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setStatus(status);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        headers.forEach(response::setHeader);
        response.setContentType(type);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "JsonAnswer[" + status + "]";
    }
}
