package org.lineofsight.pathway.frontdoor.calls;

import java.util.List;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Pages;

/** Calls of a period, filtered. @param about what is shown, in words */
public record CallListPage(
        String title,
        String about,
        List<Choice> choices,
        List<CallQueries.Row> calls,
        Pages pages) {}
