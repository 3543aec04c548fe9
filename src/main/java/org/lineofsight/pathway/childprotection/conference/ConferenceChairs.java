package org.lineofsight.pathway.childprotection.conference;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.springframework.stereotype.Component;

/** Who chairs conferences for an agency. */
@Component
class ConferenceChairs {

    private final Accounts accounts;
    private final Elevated elevated;

    ConferenceChairs(Accounts accounts, Elevated elevated) {
        this.accounts = accounts;
        this.elevated = elevated;
    }

    /** By name. */
    List<Accounts.Contact> of(Actor caller) {
        var agency = caller.requireAgency();
        return elevated.call(
                "naming the conference chairs of an agency",
                () ->
                        accounts.workingAs(Role.CONFERENCE_CHAIR, agency).stream()
                                .map(accounts::contact)
                                .flatMap(Optional::stream)
                                .sorted(Comparator.comparing(Accounts.Contact::name))
                                .toList());
    }
}
