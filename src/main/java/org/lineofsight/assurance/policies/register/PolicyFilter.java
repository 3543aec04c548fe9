package org.lineofsight.assurance.policies.register;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lineofsight.assurance.policies.PolicyKind;
import org.lineofsight.platform.time.ReportingYear;
import org.lineofsight.platform.web.Answers;

/**
 * Which policies are listed, as the address says it.
 *
 * @param kind absent for all
 * @param regional true for a regional group’s, false for the partnership’s own, absent for both
 * @param words part of a title or reference; absent for all
 * @param considered only those that a group considered in this year; absent for all
 * @param adopted of these, only those that were adopted
 */
record PolicyFilter(
        PolicyState state,
        @Nullable PolicyKind kind,
        @Nullable Boolean regional,
        @Nullable String words,
        @Nullable ReportingYear considered,
        boolean adopted) {

    static final String HERE = "/partnership/policies";

    /** What the address does not say, or says wrongly, is what most people want first. */
    static PolicyFilter of(
            @Nullable String state,
            @Nullable String kind,
            @Nullable String scope,
            @Nullable String words,
            @Nullable String considered,
            @Nullable String adopted) {
        var year = adopted == null ? considered : adopted;
        var chosen = year == null ? Optional.<ReportingYear>empty() : ReportingYear.of(year);
        return new PolicyFilter(
                PolicyState.of(state)
                        .orElse(chosen.isPresent() ? PolicyState.ALL : PolicyState.PUBLISHED),
                Arrays.stream(PolicyKind.values())
                        .filter(each -> each.name().equals(kind))
                        .findFirst()
                        .orElse(null),
                "regional".equals(scope)
                        ? Boolean.TRUE
                        : "local".equals(scope) ? Boolean.FALSE : null,
                Answers.orAbsent(words),
                chosen.orElse(null),
                adopted != null);
    }

    PolicyFilter in(PolicyState other) {
        return new PolicyFilter(other, kind, regional, words, considered, adopted);
    }

    String scope() {
        if (regional == null) {
            return "";
        }
        return regional ? "regional" : "local";
    }

    String query() {
        var query = new StringBuilder("state=").append(state.code());
        add(query, "kind", kind == null ? "" : kind.name());
        add(query, "scope", scope());
        add(query, "q", words == null ? "" : words);
        add(
                query,
                adopted ? "adopted" : "considered",
                considered == null ? "" : considered.label());
        return query.toString();
    }

    private static void add(StringBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.append('&')
                    .append(name)
                    .append('=')
                    .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"));
        }
    }

    String address() {
        return HERE + "?" + query();
    }
}
