package org.lineofsight.kernel.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.lineofsight.platform.actor.Elevated;
import org.lineofsight.platform.actor.Role;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which role answers for an agency that is asked something: the first of its desk, its safeguarding
 * lead and its managers that anybody works in today. Whoever asks learns the role, and no name.
 */
@Component
public class AnsweringRoles {

    private static final List<Role> IN_ORDER =
            List.of(
                    Role.AGENCY_DESK,
                    Role.SAFEGUARDING_LEAD,
                    Role.SOCIAL_WORK_MANAGER,
                    Role.EARLY_HELP_MANAGER,
                    Role.FRONT_DOOR_MANAGER);

    private final Accounts accounts;
    private final Elevated elevated;

    AnsweringRoles(Accounts accounts, Elevated elevated) {
        this.accounts = accounts;
        this.elevated = elevated;
    }

    /** Empty where nobody here answers for the agency today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Role> of(UUID agency) {
        return Optional.ofNullable(all().get(agency));
    }

    /** The agencies for which somebody answers today, each with its role. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<UUID, Role> all() {
        return elevated.call(
                "finding who answers for agencies",
                () -> {
                    var answering = new HashMap<UUID, Role>();
                    for (var role : IN_ORDER) {
                        accounts.agenciesWith(role)
                                .forEach(agency -> answering.putIfAbsent(agency, role));
                    }
                    return answering;
                });
    }

    /** The agencies for which somebody works in that role today. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Set<UUID> agenciesWith(Role role) {
        return elevated.call(
                "finding for which agencies somebody works in a role",
                () -> accounts.agenciesWith(role));
    }
}
