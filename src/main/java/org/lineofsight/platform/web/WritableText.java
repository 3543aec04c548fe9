package org.lineofsight.platform.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes out of every form what nobody can type and PostgreSQL cannot keep: the null character,
 * other control characters but tab and line ends, and halves of characters. They come along with
 * text that is pasted from elsewhere, and must not cost anybody what they wrote.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
public class WritableText extends OncePerRequestFilter {

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(new Cleaned(request), response);
    }

    /** What can be kept of a text; for what does not come from a form. */
    public static String of(String typed) {
        return typed.codePoints().allMatch(WritableText::canBeKept)
                ? typed
                : typed.codePoints()
                        .filter(WritableText::canBeKept)
                        .collect(
                                StringBuilder::new,
                                StringBuilder::appendCodePoint,
                                StringBuilder::append)
                        .toString();
    }

    private static boolean canBeKept(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\t' || character == '\n' || character == '\r';
            case Character.SURROGATE -> false;
            default -> true;
        };
    }

    private static class Cleaned extends HttpServletRequestWrapper {

        Cleaned(HttpServletRequest request) {
            super(request);
        }

        @Override
        public @Nullable String getParameter(String name) {
            var value = super.getParameter(name);
            return value == null ? null : of(value);
        }

        @Override
        public String @Nullable [] getParameterValues(String name) {
            return cleaned(super.getParameterValues(name));
        }

        @Override
        public Map<String, String[]> getParameterMap() {
            var cleaned = new LinkedHashMap<String, String[]>();
            super.getParameterMap()
                    .forEach((name, values) -> {
                        var kept = cleaned(values);
                        if (kept != null) {
                            cleaned.put(name, kept);
                        }
                    });
            return cleaned;
        }

        private static String @Nullable [] cleaned(String @Nullable [] values) {
            if (values == null) {
                return null;
            }
            var cleaned = new String[values.length];
            for (int i = 0; i < values.length; i++) {
                cleaned[i] = of(values[i]);
            }
            return cleaned;
        }
    }
}
