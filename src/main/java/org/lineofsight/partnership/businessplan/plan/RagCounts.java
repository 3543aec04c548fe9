package org.lineofsight.partnership.businessplan.plan;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.lineofsight.kernel.actions.Rag;
import org.lineofsight.kernel.actions.Rag.Colour;

/** How many actions have which colour. */
public record RagCounts(Map<Colour, Integer> counts) {

    public RagCounts {
        counts = Collections.unmodifiableMap(new EnumMap<>(counts));
    }

    static RagCounts of(List<Rag> rags) {
        var counts = new EnumMap<Colour, Integer>(Colour.class);
        for (var colour : Colour.values()) {
            counts.put(colour, 0);
        }
        rags.forEach(rag -> counts.merge(rag.colour(), 1, Integer::sum));
        return new RagCounts(counts);
    }

    static RagCounts of(Plan plan, LocalDate today) {
        return of(
                plan.actions().stream().map(each -> PlanRag.ofAction(plan, each, today)).toList());
    }

    public int of(Colour colour) {
        return counts.getOrDefault(colour, 0);
    }

    /** Those that there are any of, the worst first. */
    public List<Colour> present() {
        return counts.keySet().stream().filter(colour -> of(colour) > 0).toList();
    }

    /** "3 red, 1 amber", or that there is none. */
    public String inWords() {
        var words =
                present().stream()
                        .map(each ->
                                "%d %s"
                                        .formatted(
                                                of(each),
                                                each.label().toLowerCase(java.util.Locale.UK)))
                        .toList();
        return words.isEmpty() ? "No action yet" : String.join(", ", words);
    }
}
