package org.lineofsight.partnership.businessplan.plan;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.actions.Rag.Colour;
import org.springframework.web.util.UriUtils;

/**
 * Which actions of a plan are shown. Empty texts let all through.
 *
 * @param rag the name of a colour
 * @param show {@link #LATE} or {@link #NO_IMPACT}
 * @param agency a lead agency's name
 * @param priority a priority's number
 */
public record PlanFilter(String rag, String show, String agency, String priority) {

    /** Those whose day is over. */
    public static final String LATE = "late";

    /** Those that are done without evidence of impact. */
    public static final String NO_IMPACT = "no-impact";

    public PlanFilter(
            @Nullable String rag,
            @Nullable String show,
            @Nullable String agency,
            @Nullable String priority) {
        this.rag = rag == null ? "" : rag;
        this.show = show == null ? "" : show;
        this.agency = agency == null ? "" : agency;
        this.priority = priority == null ? "" : priority;
    }

    boolean lets(Priority of, PlanAction action) {
        return (priority.isEmpty() || priority.equals("" + of.number()))
                && (agency.isEmpty() || agency.equals(action.words().agency()));
    }

    boolean lets(Colour colour) {
        return rag.isEmpty() || rag.equals(colour.name());
    }

    boolean shows(PlanAction action, LocalDate day) {
        return switch (show) {
            case LATE -> action.isLateOn(day);
            case NO_IMPACT -> action.isWithoutImpact();
            default -> true;
        };
    }

    public boolean isEmpty() {
        return rag.isEmpty() && show.isEmpty() && agency.isEmpty() && priority.isEmpty();
    }

    PlanFilter with(@Nullable Colour colour) {
        return new PlanFilter(colour == null ? "" : colour.name(), "", agency, priority);
    }

    PlanFilter showing(String only) {
        return new PlanFilter("", only, agency, priority);
    }

    /** As it is kept in the address. */
    public String query() {
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        add(query, "rag", rag);
        add(query, "show", show);
        add(query, "agency", agency);
        add(query, "priority", priority);
        return query.toString();
    }

    private static void add(StringJoiner query, String name, String value) {
        if (!value.isEmpty()) {
            query.add(name + "=" + UriUtils.encode(value, StandardCharsets.UTF_8));
        }
    }
}
