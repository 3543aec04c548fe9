package org.lineofsight.pathway.frontdoor.contact;

import java.util.List;
import org.lineofsight.platform.web.Choice;
import org.lineofsight.platform.web.Pages;

/** The front door's worklist. */
public record FrontDoorListPage(
        List<FrontDoorQueries.OpenContact> contacts,
        List<Choice> colours,
        List<Choice> states,
        Pages pages,
        int total) {}
