package org.lineofsight.exchange.flags;

/** Where children are seen without an appointment. */
public enum CareSetting {
    EMERGENCY_DEPARTMENT("Emergency department"),
    WALK_IN_CENTRE("Walk-in centre, minor injuries unit or urgent treatment centre"),
    AMBULANCE("Ambulance service"),
    OUT_OF_HOURS_GP("Out-of-hours GP"),
    MATERNITY("Maternity unit"),
    CHILDRENS_WARD("Children’s ward or assessment unit");

    private final String label;

    CareSetting(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
