package org.lineofsight.assurance.policies.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Option;

/**
 * The register.
 *
 * @param officer whether the reader keeps it
 * @param insider whether the reader sees what is being made
 * @param year what was chosen of the years’ figures, in words; absent where nothing was
 * @param next the page after this one; absent on the last
 */
public record RegisterPage(
        boolean officer,
        boolean insider,
        List<Choice> states,
        List<Option> kinds,
        List<Option> scopes,
        String state,
        String kind,
        String scope,
        String words,
        @Nullable String year,
        List<PolicyRow> rows,
        String query,
        @Nullable String next) {}
