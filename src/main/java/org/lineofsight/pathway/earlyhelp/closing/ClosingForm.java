package org.lineofsight.pathway.earlyhelp.closing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.CloseReason;
import org.lineofsight.pathway.earlyhelp.family.Closing;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.pathway.earlyhelp.family.Scale;
import org.lineofsight.pathway.earlyhelp.family.ScaleWho;
import org.lineofsight.pathway.earlyhelp.family.Scores;

/** How early help ends, as typed. */
public record ClosingForm(
        @NotNull(message = "Choose why early help ends") @Nullable String reason,
        @Size(max = 20_000, message = "What came of it must be 20,000 characters or fewer") @Nullable String outcomes,
        @Size(max = 20_000, message = "What a child says must be 20,000 characters or fewer") @Nullable String childsView,
        @Size(max = 20_000, message = "What the family says must be 20,000 characters or fewer") @Nullable String familysView,
        @Nullable String child,
        @Nullable String parent,
        @Nullable String keyWorker,
        @Size(max = 20_000, message = "What is going well must be 20,000 characters or fewer") @Nullable String goingWell,
        @Size(max = 20_000, message = "What keeps it going must be 20,000 characters or fewer") @Nullable String keepsGoing,
        @Size(max = 20_000, message = "Early signs must be 20,000 characters or fewer") @Nullable String earlySigns,
        @Size(max = 5_000, message = "Who to call must be 5,000 characters or fewer") @Nullable String whoToCall,
        @Size(max = 2_000, message = "Who may have it must be 2,000 characters or fewer") @Nullable String readers) {

    public ClosingForm {
        reason = Kept.known(CloseReason.values(), reason);
    }

    static ClosingForm of(Closing closing, List<Scale> scales) {
        return new ClosingForm(
                closing.reason().name(),
                closing.outcomes(),
                closing.childsView(),
                closing.familysView(),
                Scores.typed(scales, closing.id(), ScaleWho.CHILD),
                Scores.typed(scales, closing.id(), ScaleWho.PARENT),
                Scores.typed(scales, closing.id(), ScaleWho.KEY_WORKER),
                closing.goingWell(),
                closing.keepsGoing(),
                closing.earlySigns(),
                closing.whoToCall(),
                closing.readers());
    }

    static ClosingForm from(Kept kept) {
        return new ClosingForm(
                kept.text("reason"),
                kept.text("outcomes"),
                kept.text("childsView"),
                kept.text("familysView"),
                kept.text("child"),
                kept.text("parent"),
                kept.text("keyWorker"),
                kept.text("goingWell"),
                kept.text("keepsGoing"),
                kept.text("earlySigns"),
                kept.text("whoToCall"),
                kept.text("readers"));
    }

    /** Only for a form without errors. */
    CloseFamily.Ending toEnding() {
        if (reason == null) {
            throw new IllegalStateException("The reason is validated before");
        }
        return new CloseFamily.Ending(
                CloseReason.valueOf(reason),
                Kept.stripped(outcomes),
                Kept.orAbsent(childsView),
                Kept.orAbsent(familysView),
                Kept.stripped(goingWell),
                Kept.stripped(keepsGoing),
                Kept.stripped(earlySigns),
                Kept.stripped(whoToCall),
                Kept.stripped(readers),
                Map.of(
                        ScaleWho.CHILD,
                        Kept.stripped(child),
                        ScaleWho.PARENT,
                        Kept.stripped(parent),
                        ScaleWho.KEY_WORKER,
                        Kept.stripped(keyWorker)));
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "ClosingForm[***]";
    }
}
