package org.lineofsight.partnership.scrutiny.year;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.lineofsight.platform.rules.Basis;
import org.lineofsight.platform.rules.RuleBroken;
import org.lineofsight.platform.time.ReportingYear;

/** How scrutiny is planned, done and signed. */
final class YearRules {

    private static final String LOCAL = "Scrutiny, edition 1 (local)";
    private static final String WT = "Working Together 2023, chapter 2";

    private YearRules() {}

    @Basis(WT + ": scrutiny is independent, so the scrutineer plans it and writes it down")
    static void theScrutineerWrites(Actor actor) {
        if (!actor.is(Role.SCRUTINEER, Role.SYSTEM)) {
            throw new RuleBroken("scrutiny.scrutineer", "Only the scrutineer writes scrutiny");
        }
    }

    @Basis(LOCAL + ": what is planned for a year is done in that year")
    static void itIsPlannedWithinTheYear(ReportingYear year, LocalDate plannedOn) {
        if (!year.contains(plannedOn)) {
            throw new RuleBroken(
                    "scrutiny.year",
                    "plannedOn",
                    "Enter a day from 1 April %d to 31 March %d"
                            .formatted(year.starts(), year.starts() + 1));
        }
    }

    /**
     * @param heldOn absent where it was not held
     */
    @Basis(LOCAL + ": what was done has its findings; what was not held, the reason; once")
    static void itIsSaidWhatCameOfIt(
            Activity activity, @Nullable LocalDate heldOn, String words, LocalDate today) {
        if (!activity.planned()) {
            throw new RuleBroken("scrutiny.over", "What came of this was written down already");
        }
        if (heldOn != null && heldOn.isAfter(today)) {
            throw new RuleBroken(
                    "scrutiny.future", "heldOn", "The day it was held cannot be in the future");
        }
        if (words.isBlank()) {
            throw new RuleBroken(
                    "scrutiny.words",
                    "words",
                    heldOn == null ? "Write why it was not held" : "Write what was found");
        }
    }

    @Basis(
            "Herefordshire Safeguarding Children Partnership, yearly report 2023-24, Comment from the Independent Scrutineer: the scrutineer signs their own words")
    static void onlyTheScrutineerSigns(Actor actor, String words) {
        if (!actor.is(Role.SCRUTINEER)) {
            throw new RuleBroken("scrutiny.sign", "Only the scrutineer signs a commentary");
        }
        if (words.isBlank()) {
            throw new RuleBroken("scrutiny.commentary", "words", "Write your commentary");
        }
    }
}
