package org.lineofsight.pathway.earlyhelp.assessment;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.earlyhelp.family.Assessment;
import org.lineofsight.pathway.earlyhelp.family.Kept;
import org.lineofsight.pathway.earlyhelp.family.Scale;
import org.lineofsight.pathway.earlyhelp.family.ScaleWho;
import org.lineofsight.pathway.earlyhelp.family.Scores;
import org.lineofsight.pathway.frontdoor.ChildsWordsAbsent;

/** One part of an assessment, as typed; the questions of the other parts are absent. */
public record PartForm(
        @Size(max = 20_000, message = "What is needed must be 20,000 characters or fewer") @Nullable String needs,
        @Size(max = 20_000, message = "What is going well must be 20,000 characters or fewer") @Nullable String strengths,
        @Size(max = 20_000, message = "The child’s words must be 20,000 characters or fewer") @Nullable String childSaid,
        @Nullable String childSaidAbsent,
        @Size(max = 20_000, message = "What the family says must be 20,000 characters or fewer") @Nullable String familySaid,
        @Nullable String child,
        @Nullable String parent,
        @Nullable String keyWorker,
        @Size(max = 20_000, message = "What you make of it must be 20,000 characters or fewer") @Nullable String analysis) {

    static PartForm of(Part part, Assessment written, List<Scale> scales) {
        return switch (part) {
            case CHILD -> domain(written.childNeeds(), written.childStrengths());
            case PARENTING -> domain(written.parentingNeeds(), written.parentingStrengths());
            case HOME -> domain(written.homeNeeds(), written.homeStrengths());
            case VOICES, WORRY, ANALYSIS ->
                    new PartForm(
                            null,
                            null,
                            written.childSaid(),
                            written.childSaidAbsent() == null
                                    ? null
                                    : written.childSaidAbsent().name(),
                            written.familySaid(),
                            Scores.typed(scales, written.id(), ScaleWho.CHILD),
                            Scores.typed(scales, written.id(), ScaleWho.PARENT),
                            Scores.typed(scales, written.id(), ScaleWho.KEY_WORKER),
                            written.analysis());
        };
    }

    private static PartForm domain(@Nullable String needs, @Nullable String strengths) {
        return new PartForm(needs, strengths, null, null, null, null, null, null, null);
    }

    static PartForm from(Kept kept) {
        return new PartForm(
                kept.text("needs"),
                kept.text("strengths"),
                kept.text("childSaid"),
                kept.text("childSaidAbsent"),
                kept.text("familySaid"),
                kept.text("child"),
                kept.text("parent"),
                kept.text("keyWorker"),
                kept.text("analysis"));
    }

    @Nullable ChildsWordsAbsent toAbsent() {
        var known = Kept.known(ChildsWordsAbsent.values(), childSaidAbsent);
        return known == null ? null : ChildsWordsAbsent.valueOf(known);
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "PartForm[***]";
    }
}
