package org.lineofsight.pathway.childprotection.elsewhere;

/** In which shape the council’s system hands its facts over. Stored by name. */
public enum ExtractSource {
    /** Tables with a row for each thing, six years back; each row has a number of its own. */
    SSD("Standard Safeguarding Dataset", 72),
    /** Lists for an inspection, half a year back, which show the latest visit and review only. */
    ANNEX_A("Annex A lists", 6);

    private final String label;
    private final int months;

    ExtractSource(String label, int months) {
        this.label = label;
        this.months = months;
    }

    public String label() {
        return label;
    }

    /** How far back an extract reports what is over. */
    int months() {
        return months;
    }

    /** Whether a fact that is missing from a newer extract is really no longer reported. */
    boolean reportsAll(FactKind kind) {
        return this == SSD || (kind != FactKind.VISIT && kind != FactKind.REVIEW_CONFERENCE);
    }
}
