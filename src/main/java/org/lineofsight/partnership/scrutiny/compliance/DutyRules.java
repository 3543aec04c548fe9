package org.lineofsight.partnership.scrutiny.compliance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;

/** How it is said where the partnership stands, and counted. */
final class DutyRules {

    private static final String LOCAL = "Scrutiny, edition 1 (local)";

    private DutyRules() {}

    @Basis(LOCAL + ": the scrutineer and the partnership’s office keep the checklist")
    static void theOfficeOrTheScrutineerAssesses(Actor actor) {
        if (!actor.is(Role.PARTNERSHIP_OFFICER, Role.SCRUTINEER, Role.SYSTEM)) {
            throw new RuleBroken(
                    "duty.who", "Only the scrutineer and the partnership’s office assess duties");
        }
    }

    /**
     * @param assessedOn absent where nobody has looked
     */
    @Basis(
            LOCAL
                    + ": whatever is said of a duty has its evidence and its day; without a look there is neither")
    static void whatIsSaidHasItsEvidence(
            DutyState state, String evidence, @Nullable LocalDate assessedOn, LocalDate today) {
        if (state == DutyState.NOT_ASSESSED) {
            if (assessedOn != null) {
                throw new RuleBroken(
                        "duty.not-assessed",
                        "assessedOn",
                        "Leave the day empty while nobody has looked");
            }
            return;
        }
        if (assessedOn == null) {
            throw new RuleBroken(
                    "duty.assessed-on", "assessedOn", "Enter the day on which it was assessed");
        }
        if (assessedOn.isAfter(today)) {
            throw new RuleBroken("duty.future", "assessedOn", "The day cannot be in the future");
        }
        if (evidence.isBlank()) {
            throw new RuleBroken("duty.evidence", "evidence", "Write the evidence");
        }
    }

    /** Every duty is counted once, under what was last said of it. */
    @Basis(LOCAL + ": what nobody has assessed is counted apart, and never as not met")
    static Map<DutyState, Long> counts(List<Standing> all) {
        var counts = new EnumMap<DutyState, Long>(DutyState.class);
        for (var state : DutyState.values()) {
            counts.put(state, all.stream().filter(each -> each.state() == state).count());
        }
        return counts;
    }
}
