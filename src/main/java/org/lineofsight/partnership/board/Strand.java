package org.lineofsight.partnership.board;

import java.util.EnumSet;
import java.util.Set;
import org.lineofsight.kernel.agencies.AgencyKind;

/**
 * The statutory partnerships beside each other that one office supports. Stored by name.
 *
 * <p>Who the statutory partners are: Children Act 2004, section 16E (local authority, integrated
 * care board, chief officer of police); Care Act 2014, schedule 2 (the same three); Crime and
 * Disorder Act 1998, section 5 (those, and fire and rescue and probation).
 */
public enum Strand {
    CHILDREN("Children", "Safeguarding children"),
    ADULTS("Adults", "Safeguarding adults"),
    COMMUNITY_SAFETY("Community safety", "Community safety");

    private static final Set<AgencyKind> THREE =
            EnumSet.of(
                    AgencyKind.CHILDRENS_SOCIAL_CARE,
                    AgencyKind.EARLY_HELP,
                    AgencyKind.ADULT_SOCIAL_CARE,
                    AgencyKind.COUNCIL_EDUCATION,
                    AgencyKind.YOUTH_JUSTICE,
                    AgencyKind.COUNCIL_OTHER,
                    AgencyKind.POLICE,
                    AgencyKind.INTEGRATED_CARE_BOARD);

    private final String label;
    private final String title;

    Strand(String label, String title) {
        this.label = label;
        this.title = title;
    }

    public String label() {
        return label;
    }

    /** As a heading. */
    public String title() {
        return title;
    }

    /** Whether an agency of that kind is, or is a part of, one of the statutory partners. */
    public boolean isStatutoryPartner(AgencyKind kind) {
        return THREE.contains(kind)
                || this == COMMUNITY_SAFETY
                        && (kind == AgencyKind.FIRE_AND_RESCUE || kind == AgencyKind.PROBATION);
    }
}
