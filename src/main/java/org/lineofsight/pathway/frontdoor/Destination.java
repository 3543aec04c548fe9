package org.lineofsight.pathway.frontdoor;

/** Where the front door hands a child over to. */
public enum Destination {
    EARLY_HELP("Early help"),
    ASSESSMENT("Children's social care, for assessment"),
    STRATEGY_DISCUSSION("Strategy discussion"),
    ANOTHER_AUTHORITY("Another authority"),
    MARAC("MARAC (multi-agency risk assessment conference)"),
    CHANNEL("Channel (Prevent)"),
    /** Seen only by who handed over and by front door managers: see {@link HandOver}. */
    LADO("LADO (local authority designated officer)");

    private final String label;

    Destination(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
