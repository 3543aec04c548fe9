package org.lineofsight.pathway.frontdoor.calls;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lineofsight.kernel.timescales.TimeLeft;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Pages;

/**
 * Calls of a period, filtered.
 *
 * @param about what is shown, in words
 * @param left by call, for those that wait to be called back
 */
public record CallListPage(
        String title,
        String about,
        List<Choice> choices,
        List<CallQueries.Row> calls,
        Map<UUID, TimeLeft> left,
        Pages pages) {}
