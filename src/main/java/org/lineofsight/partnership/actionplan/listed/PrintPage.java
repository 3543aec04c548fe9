package org.lineofsight.partnership.actionplan.listed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.lineofsight.kernel.actions.Action;
import org.lineofsight.kernel.actions.Owner;

/**
 * The plan on paper, agency by agency.
 *
 * @param title what was chosen
 * @param agencies the rows of each, by its name
 */
public record PrintPage(String title, Map<String, List<PlanRow>> agencies, String back) {

    private static final String OUTSIDE = "Somebody without an account here";

    static PrintPage of(PlanFilter filter, List<PlanRow> rows) {
        var agencies = new TreeMap<String, List<PlanRow>>();
        for (var row : rows) {
            agencies.computeIfAbsent(agency(row.action()), name -> new ArrayList<>()).add(row);
        }
        return new PrintPage(
                "Action plan: " + filter.state().label().toLowerCase(Locale.UK),
                new LinkedHashMap<>(agencies),
                filter.address());
    }

    /** The agency, without the person there. */
    private static String agency(Action action) {
        return switch (action.owner()) {
            case Owner.OfAgency of -> action.ownerName();
            case Owner.OfPerson of ->
                    action.ownerName().replaceFirst("^" + Pattern.quote(of.name()) + ", ", "");
            case Owner.Outside of -> OUTSIDE;
        };
    }
}
