package org.lineofsight.exchange.fhir.r4;

import ca.uhn.fhir.rest.api.EncodingEnum;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.ModelAndView;

/**
 * How an answer is laid out: in JSON, or in XML where that is asked for. It is found out before
 * anybody is looked up, so that nobody is told of an attendance whose answer could not be given.
 *
 * @param encoding JSON or XML
 */
record Layout(EncodingEnum encoding, boolean pretty) {

    static final List<EncodingEnum> OFFERED = List.of(EncodingEnum.JSON, EncodingEnum.XML);

    private static final String FORMAT = "_format";
    private static final String PRETTY = "_pretty";

    /** What may be sent with every request: it changes nothing in what is answered. */
    static final List<String> PARAMETERS = List.of(FORMAT, PRETTY);

    private static final Layout PLAIN = new Layout(EncodingEnum.JSON, false);

    /**
     * @throws NotUnderstood where it cannot be done
     */
    static Layout asked(HttpServletRequest request) {
        var format = request.getParameter(FORMAT);
        return new Layout(
                format == null ? accepted(request) : named(format),
                "true".equals(request.getParameter(PRETTY)));
    }

    /** For what went wrong, which may be how the layout was asked for. */
    static Layout askedOrPlain(HttpServletRequest request) {
        try {
            return asked(request);
        } catch (NotUnderstood e) {
            return PLAIN;
        }
    }

    private static EncodingEnum named(String format) {
        // a plus sign that was sent as it is arrives as a space
        var encoding = EncodingEnum.forContentType(format.replace(' ', '+'));
        if (encoding == null || !OFFERED.contains(encoding)) {
            throw notAcceptable();
        }
        return encoding;
    }

    /** JSON, unless XML is liked better. */
    private static EncodingEnum accepted(HttpServletRequest request) {
        var ranges = ranges(request);
        if (ranges.isEmpty()) {
            return EncodingEnum.JSON;
        }
        var json = liking(EncodingEnum.JSON, ranges);
        var xml = liking(EncodingEnum.XML, ranges);
        if (Math.max(json, xml) == 0) {
            throw notAcceptable();
        }
        return json >= xml ? EncodingEnum.JSON : EncodingEnum.XML;
    }

    private static List<MediaType> ranges(HttpServletRequest request) {
        try {
            return MediaType.parseMediaTypes(
                    Collections.list(request.getHeaders(HttpHeaders.ACCEPT)));
        } catch (InvalidMediaTypeException e) {
            throw notAcceptable();
        }
    }

    private static double liking(EncodingEnum encoding, List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.isWildcardSubtype() || encoding == encoding(range))
                .mapToDouble(MediaType::getQualityValue)
                .max()
                .orElse(0);
    }

    private static @Nullable EncodingEnum encoding(MediaType type) {
        return EncodingEnum.forContentType(type.getType() + "/" + type.getSubtype());
    }

    private static NotUnderstood notAcceptable() {
        return new NotUnderstood(
                406,
                "not-supported",
                "Ask for one of "
                        + OFFERED.stream()
                                .map(EncodingEnum::getResourceContentTypeNonLegacy)
                                .toList());
    }

    ModelAndView answer(Resource resource) {
        return answer(200, resource, Map.of());
    }

    ModelAndView answer(int status, Resource resource, Map<String, String> headers) {
        return new ModelAndView(new FhirView(this, status, resource, headers));
    }
}
