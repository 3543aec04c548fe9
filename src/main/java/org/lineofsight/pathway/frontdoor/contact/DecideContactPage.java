package org.lineofsight.pathway.frontdoor.contact;

import java.util.List;
import org.lineofsight.platform.web.Fields;

/**
 * @param sentBack why a manager sent back what was decided before, newest last
 */
public record DecideContactPage(
        FrontDoorQueries.Told told,
        FrontDoorQueries.Triage triage,
        List<FrontDoorQueries.ToldChild> children,
        List<Decision> sentBack,
        Fields fields,
        String draft) {

    public String names() {
        return String.join(", ", children.stream().map(FrontDoorQueries.ToldChild::name).toList());
    }
}
