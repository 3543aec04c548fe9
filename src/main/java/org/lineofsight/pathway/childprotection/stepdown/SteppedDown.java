package org.lineofsight.pathway.childprotection.stepdown;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.lineofsight.pathway.childprotection.CaseId;

/**
 * What was handed over to early help.
 *
 * @param children of the case
 * @param why as early help reads it
 */
public record SteppedDown(
        UUID id, CaseId caseId, List<UUID> children, String why, String by, Instant at) {

    public String address() {
        return "/child-protection/step-downs/" + id;
    }

    /** What people wrote stays out of logs. */
    @Override
    public String toString() {
        return "SteppedDown[" + id + "]";
    }
}
