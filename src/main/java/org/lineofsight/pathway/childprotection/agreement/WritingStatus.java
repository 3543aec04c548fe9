package org.lineofsight.pathway.childprotection.agreement;

import java.util.Set;
import org.lineofsight.platform.rules.RuleBroken;

/** Where an assessment or an enquiry stands, and where it may go from there. Stored by name. */
public enum WritingStatus {
    BEING_WRITTEN("Being written"),
    WITH_MANAGER("With a manager to agree"),
    AGREED("Agreed");

    private final String label;

    WritingStatus(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Where it may go from here. */
    public Set<WritingStatus> next() {
        return switch (this) {
            case BEING_WRITTEN -> Set.of(WITH_MANAGER);
            case WITH_MANAGER -> Set.of(BEING_WRITTEN, AGREED);
            case AGREED -> Set.of();
        };
    }

    /**
     * @throws RuleBroken where it does not go there from here
     */
    public WritingStatus to(WritingStatus wanted) {
        if (!next().contains(wanted)) {
            throw new RuleBroken(
                    "writing.not-from-here",
                    "This has moved on since you opened it: it is now “%s”. Look at it again."
                            .formatted(label));
        }
        return wanted;
    }

    /**
     * @throws RuleBroken where nothing can be written into it at present
     */
    public void requireOpen() {
        if (this != BEING_WRITTEN) {
            throw new RuleBroken(
                    "writing.closed",
                    "This is now “%s”: nothing can be changed in it".formatted(label));
        }
    }
}
