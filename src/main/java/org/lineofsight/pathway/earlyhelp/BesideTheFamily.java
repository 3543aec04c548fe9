package org.lineofsight.pathway.earlyhelp;

import java.util.Optional;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.platform.actor.Actor;

/**
 * A section on the page of a family that another pathway fills, such as practice tools. To be
 * provided by it, as {@link BesideTheRecord} is for a contact. It reads under the reader's own
 * rights, and notes what it shows in the audit.
 */
public interface BesideTheFamily {

    /**
     * Empty where the reader has no business with it. Its steps are offered while early help is
     * open.
     */
    Optional<BesideTheRecord.Section> beside(FamilyId family, Actor reader);
}
