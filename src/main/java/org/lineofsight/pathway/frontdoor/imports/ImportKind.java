package org.lineofsight.pathway.frontdoor.imports;

import static org.lineofsight.platform.actor.Role.FRONT_DOOR_MANAGER;
import static org.lineofsight.platform.actor.Role.FRONT_DOOR_WORKER;

import java.util.Set;
import org.lineofsight.platform.actor.Role;

/** What a file that is taken in tells of. */
public enum ImportKind {
    CALLS("Telephone calls", "call", "/front-door/calls/imports", Set.of(FRONT_DOOR_MANAGER)),
    POLICE(
            "Police notifications",
            "incident",
            "/front-door/police-notifications",
            Set.of(FRONT_DOOR_MANAGER, FRONT_DOOR_WORKER));

    private final String title;
    private final String unit;
    private final String address;
    private final Set<Role> roles;

    ImportKind(String title, String unit, String address, Set<Role> roles) {
        this.title = title;
        this.unit = unit;
        this.address = address;
        this.roles = roles;
    }

    public String title() {
        return title;
    }

    /** What is taken whole or not at all: "call", "incident". */
    public String unit() {
        return unit;
    }

    /** Where its files are sent in and listed. */
    public String address() {
        return address;
    }

    /** Who may take such files in. The tables' policies say the same. */
    public boolean isFor(Role role) {
        return roles.contains(role);
    }
}
