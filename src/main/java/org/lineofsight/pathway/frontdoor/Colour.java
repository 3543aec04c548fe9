package org.lineofsight.pathway.frontdoor;

import org.lineofsight.kernel.timescales.Timescale;

/**
 * How soon somebody must act: the traffic lights of the front door. Each starts its own local
 * clock.
 */
public enum Colour {
    RED(
            "Red",
            "Act now: a child may be at immediate risk of significant harm",
            FrontDoorTimescales.RED),
    AMBER(
            "Amber",
            "Act today: significant concern, no immediate danger known",
            FrontDoorTimescales.AMBER),
    GREEN("Green", "Needs help, and early help may be the right help", FrontDoorTimescales.GREEN);

    private final String label;
    private final String meaning;
    private final Timescale response;

    Colour(String label, String meaning, Timescale response) {
        this.label = label;
        this.meaning = meaning;
        this.response = response;
    }

    public String label() {
        return label;
    }

    public String meaning() {
        return meaning;
    }

    /** The local clock of this colour, as it was first published. */
    public Timescale response() {
        return response;
    }
}
