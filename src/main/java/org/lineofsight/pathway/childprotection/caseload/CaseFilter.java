package org.lineofsight.pathway.childprotection.caseload;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;

/** Which cases of those that one may see. */
public enum CaseFilter {
    UNALLOCATED("To allocate"),
    ALLOCATED("Allocated"),
    ALL("All open"),
    CLOSED("Closed");

    private final String label;

    CaseFilter(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    String code() {
        return name().toLowerCase(Locale.UK);
    }

    /**
     * Only managers see what is not allocated; to others it would be a list that is never filled.
     */
    static List<CaseFilter> of(Actor actor) {
        return actor.is(Role.SOCIAL_WORK_MANAGER) ? List.of(values()) : List.of(ALL, CLOSED);
    }

    /** A manager begins with what waits to be allocated, a social worker with everything theirs. */
    static CaseFilter of(@Nullable String code, Actor actor) {
        for (var each : of(actor)) {
            if (each.code().equals(code)) {
                return each;
            }
        }
        return actor.is(Role.SOCIAL_WORK_MANAGER) ? UNALLOCATED : ALL;
    }
}
