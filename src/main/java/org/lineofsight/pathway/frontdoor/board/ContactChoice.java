package org.lineofsight.pathway.frontdoor.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which contacts a list shows; kept in the address. What is unknown in an address chooses nothing.
 *
 * @param facets what each is chosen by; a facet that is not there chooses nothing
 */
public record ContactChoice(Map<Facet, String> facets) {

    /** Every contact there is. */
    public static final ContactChoice ALL = new ContactChoice(Map.of());

    static final String ADDRESS = "/front-door/contacts";

    public ContactChoice {
        var ordered = new EnumMap<Facet, String>(Facet.class);
        ordered.putAll(facets);
        facets = Collections.unmodifiableMap(ordered);
    }

    static ContactChoice of(Map<String, String> address) {
        var facets = new EnumMap<Facet, String>(Facet.class);
        address.forEach((key, value) ->
                Facet.of(key)
                        .filter(facet -> facet.takes(value))
                        .ifPresent(facet -> facets.put(facet, value)));
        return new ContactChoice(facets);
    }

    public ContactChoice with(Facet facet, String value) {
        var more = new EnumMap<Facet, String>(Facet.class);
        more.putAll(facets);
        more.put(facet, value);
        return new ContactChoice(more);
    }

    ContactChoice without(Facet facet) {
        var less = new EnumMap<Facet, String>(Facet.class);
        less.putAll(facets);
        less.remove(facet);
        return new ContactChoice(less);
    }

    /** Received in these months, the first and the last of them included. */
    public ContactChoice received(YearMonth from, YearMonth to) {
        return with(Facet.FROM, from.toString()).with(Facet.TO, to.toString());
    }

    public @Nullable String value(Facet facet) {
        return facets.get(facet);
    }

    @Nullable YearMonth month(Facet facet) {
        var text = value(facet);
        return text == null ? null : YearMonth.parse(text);
    }

    /** Without a question mark; empty where everything is chosen. */
    public String query() {
        return facets.entrySet().stream()
                .map(each -> each.getKey().key() + "=" + encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** As part of an address. */
    public static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Where its list is. */
    public String address() {
        return facets.isEmpty() ? ADDRESS : ADDRESS + "?" + query();
    }
}
