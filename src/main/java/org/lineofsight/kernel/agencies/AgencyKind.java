package org.lineofsight.kernel.agencies;

/** What sort of organisation, in the words people use for it. Stored by name. */
public enum AgencyKind {
    CHILDRENS_SOCIAL_CARE("Council: children's social care"),
    EARLY_HELP("Council: early help"),
    ADULT_SOCIAL_CARE("Council: adults' social care"),
    COUNCIL_EDUCATION("Council: education services"),
    YOUTH_JUSTICE("Council: youth justice"),
    COUNCIL_OTHER("Council: another service"),
    OTHER_AUTHORITY("Another local authority"),
    HOUSING("Housing"),
    POLICE("Police"),
    INTEGRATED_CARE_BOARD("Integrated care board"),
    NHS_TRUST("NHS trust"),
    EMERGENCY_DEPARTMENT("NHS: accident and emergency department"),
    AMBULANCE("Ambulance service"),
    GENERAL_PRACTICE("General practice"),
    HEALTH_VISITING("Health visiting"),
    SCHOOL_NURSING("School nursing"),
    PRIMARY_CARE("Other primary health service"),
    SCHOOL("School"),
    COLLEGE("College or sixth form"),
    EARLY_YEARS("Nursery or early years setting"),
    PROBATION("Probation"),
    COURT_OR_PRISON("Court service, Cafcass or prison"),
    FIRE_AND_RESCUE("Fire and rescue"),
    VOLUNTARY("Voluntary or community organisation"),
    OTHER("Other organisation");

    private final String label;

    AgencyKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
