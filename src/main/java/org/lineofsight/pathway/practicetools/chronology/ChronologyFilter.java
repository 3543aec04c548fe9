package org.lineofsight.pathway.practicetools.chronology;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which entries are shown, and whether with names. Kept in the address, on the page, on paper and
 * in the tables alike.
 *
 * @param who a person's place; absent for everybody
 * @param source an agency's place among the sources, from 0: its name stays out of addresses
 * @param from the first year; absent for the beginning
 * @param to the last year; absent for now
 * @param significant "yes" for significant events alone
 * @param anonymised "yes" where names are replaced
 */
public record ChronologyFilter(
        @Nullable Integer who,
        @Nullable Integer source,
        @Nullable Integer from,
        @Nullable Integer to,
        @Nullable String significant,
        @Nullable String anonymised) {

    public boolean withoutNames() {
        return "yes".equals(anonymised);
    }

    boolean shows(Entry entry, List<String> sources) {
        return (who == null || entry.people().contains(who))
                && (source == null
                        || source >= 0
                                && source < sources.size()
                                && sources.get(source).equals(entry.sourceAgency()))
                && (!"yes".equals(significant) || entry.significant())
                && entry.when().within(from, to);
    }

    public boolean isAny() {
        return who != null
                || source != null
                || from != null
                || to != null
                || "yes".equals(significant);
    }

    /** The same choice in an address, with names or without. */
    public String query(boolean withoutNames) {
        var query = new ArrayList<String>();
        add(query, "who", who);
        add(query, "source", source);
        add(query, "from", from);
        add(query, "to", to);
        add(query, "significant", significant);
        add(query, "anonymised", withoutNames ? "yes" : null);
        return query.isEmpty() ? "" : "?" + String.join("&", query);
    }

    public String query() {
        return query(withoutNames());
    }

    private static void add(List<String> query, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            query.add(name + "=" + URLEncoder.encode(value.toString(), StandardCharsets.UTF_8));
        }
    }
}
