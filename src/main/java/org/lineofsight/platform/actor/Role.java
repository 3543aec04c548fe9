package org.lineofsight.platform.actor;

/**
 * What somebody may be in a partnership. A person may hold several; a session works in one of them
 * at a time, and the database's row-level policies name these constants.
 */
public enum Role {
    PRACTITIONER("Practitioner"),
    SAFEGUARDING_LEAD("Safeguarding lead"),
    FRONT_DOOR_WORKER("Front door worker"),
    FRONT_DOOR_MANAGER("Front door manager"),
    AGENCY_DESK("Agency desk in the front door"),
    EARLY_HELP_WORKER("Early help worker"),
    EARLY_HELP_MANAGER("Early help manager"),
    SOCIAL_WORKER("Social worker"),
    SOCIAL_WORK_MANAGER("Social work manager"),
    /** Whoever looks a child up where children come without an appointment. */
    UNSCHEDULED_CARE("Unscheduled care"),
    /** Pays practices for their reports; sees money and references, and no child. */
    PAYMENTS_OFFICER("Payments officer"),
    /** Independent of those who work on a case. */
    CONFERENCE_CHAIR("Conference chair"),
    PARTNERSHIP_OFFICER("Partnership officer"),
    SCRUTINEER("Independent scrutineer"),
    EXECUTIVE_PARTNER("Executive partner"),
    SYSTEM_ADMINISTRATOR("System administrator"),
    /** The application itself: jobs, sign-in, loading a demonstration. Nobody signs in as this. */
    SYSTEM("Line of Sight");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether one holds this role for an agency, and sees what that agency may see. */
    public boolean inAnAgency() {
        return switch (this) {
            case PRACTITIONER,
                    SAFEGUARDING_LEAD,
                    FRONT_DOOR_WORKER,
                    FRONT_DOOR_MANAGER,
                    AGENCY_DESK,
                    EARLY_HELP_WORKER,
                    EARLY_HELP_MANAGER,
                    SOCIAL_WORKER,
                    SOCIAL_WORK_MANAGER,
                    UNSCHEDULED_CARE,
                    PAYMENTS_OFFICER,
                    CONFERENCE_CHAIR,
                    EXECUTIVE_PARTNER ->
                    true;
            case PARTNERSHIP_OFFICER, SCRUTINEER, SYSTEM_ADMINISTRATOR, SYSTEM -> false;
        };
    }
}
