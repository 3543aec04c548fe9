package org.lineofsight.kernel.meetings;

import java.util.Arrays;
import java.util.Set;
import org.lineofsight.kernel.agencies.AgencyKind;

/**
 * Whose view an agency brings to a meeting. Quorum rules name these and not agencies: "health" is
 * there when a health visitor, a trust or a practice is.
 */
public enum Discipline {
    SOCIAL_CARE("Children’s social care", AgencyKind.CHILDRENS_SOCIAL_CARE),
    POLICE("Police", AgencyKind.POLICE),
    HEALTH(
            "Health",
            AgencyKind.INTEGRATED_CARE_BOARD,
            AgencyKind.NHS_TRUST,
            AgencyKind.EMERGENCY_DEPARTMENT,
            AgencyKind.AMBULANCE,
            AgencyKind.GENERAL_PRACTICE,
            AgencyKind.HEALTH_VISITING,
            AgencyKind.SCHOOL_NURSING,
            AgencyKind.PRIMARY_CARE),
    EDUCATION(
            "Education",
            AgencyKind.COUNCIL_EDUCATION,
            AgencyKind.SCHOOL,
            AgencyKind.COLLEGE,
            AgencyKind.EARLY_YEARS),
    EARLY_HELP("Early help", AgencyKind.EARLY_HELP),
    ADULT_SOCIAL_CARE("Adults’ social care", AgencyKind.ADULT_SOCIAL_CARE),
    YOUTH_JUSTICE("Youth justice", AgencyKind.YOUTH_JUSTICE),
    PROBATION("Probation", AgencyKind.PROBATION),
    HOUSING("Housing", AgencyKind.HOUSING),
    OTHER(
            "Another agency",
            AgencyKind.COUNCIL_OTHER,
            AgencyKind.OTHER_AUTHORITY,
            AgencyKind.COURT_OR_PRISON,
            AgencyKind.FIRE_AND_RESCUE,
            AgencyKind.VOLUNTARY,
            AgencyKind.OTHER);

    private final String label;
    private final Set<AgencyKind> kinds;

    Discipline(String label, AgencyKind... kinds) {
        this.label = label;
        this.kinds = Set.of(kinds);
    }

    public String label() {
        return label;
    }

    public static Discipline of(AgencyKind kind) {
        return Arrays.stream(values())
                .filter(each -> each.kinds.contains(kind))
                .findFirst()
                .orElseThrow();
    }
}
