package org.lineofsight.pathway.frontdoor.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Pages;

/**
 * The front door's worklist.
 *
 * @param showAll where all of it is; absent where all of it is shown
 * @param chosen how it is chosen, as in an address; empty for all of it
 */
public record FrontDoorListPage(
        List<FrontDoorQueries.OpenContact> contacts,
        List<Choice> colours,
        List<Choice> states,
        Pages pages,
        int total,
        @Nullable String showAll,
        String chosen) {}
