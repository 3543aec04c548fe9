package org.lineofsight.pathway.practicetools.chronology;

import java.util.Set;
import org.lineofsight.platform.actor.Role;

/** Who in an agency is invited to a chronology. */
public enum Audience {
    PERSON("Somebody whose e-mail address you know", "Nobody else there sees it", Set.of()),
    LEAD("Its safeguarding lead", "Nobody else there sees it", Set.of(Role.SAFEGUARDING_LEAD)),
    ANYBODY(
            "Anybody who works there with children",
            "Only where the agency is small, or everybody there knows the family",
            Set.of(Role.SAFEGUARDING_LEAD, Role.PRACTITIONER));

    private final String label;
    private final String meaning;
    private final Set<Role> roles;

    Audience(String label, String meaning, Set<Role> roles) {
        this.label = label;
        this.meaning = meaning;
        this.roles = roles;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** Those it opens the chronology to; none for a person. */
    Set<Role> roles() {
        return roles;
    }
}
