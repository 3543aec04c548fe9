package org.lineofsight.pathway.practicetools;

import java.util.Optional;
import org.lineofsight.pathway.earlyhelp.BesideTheFamily;
import org.lineofsight.pathway.earlyhelp.FamilyId;
import org.lineofsight.pathway.frontdoor.BesideTheRecord;
import org.lineofsight.platform.actor.Actor;
import org.springframework.stereotype.Component;

/** Practice tools on the page of a family with early help, where key workers do most of them. */
@Component
class BesideFamilies implements BesideTheFamily {

    private final PracticeTools practiceTools;

    BesideFamilies(PracticeTools practiceTools) {
        this.practiceTools = practiceTools;
    }

    @Override
    public Optional<BesideTheRecord.Section> beside(FamilyId family, Actor reader) {
        return Optional.of(practiceTools.section(family.value()));
    }
}
