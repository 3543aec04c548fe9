package org.lineofsight.exchange.lists.drawn;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.View;

/**
 * A list as a file, written as pages are: after the commit, so that no list leaves without its
 * record.
 */
record ListFile(String name, byte[] csv) implements View {

    @Override
    public String getContentType() {
        return "text/csv;charset=UTF-8";
    }

    @Override
    public void render(
            @Nullable Map<String, ?> model,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setContentType(getContentType());
        response.setContentLength(csv.length);
        response.getOutputStream().write(csv);
    }

    /** Children stay out of logs. */
    @Override
    public String toString() {
        return "ListFile[" + name + "]";
    }
}
