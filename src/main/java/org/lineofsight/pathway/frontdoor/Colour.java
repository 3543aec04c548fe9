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
            FrontDoorTimescales.RED,
            FrontDoorTimescales.ENQUIRY_RED),
    AMBER(
            "Amber",
            "Act today: significant concern, no immediate danger known",
            FrontDoorTimescales.AMBER,
            FrontDoorTimescales.ENQUIRY_AMBER),
    GREEN(
            "Green",
            "Needs help, and early help may be the right help",
            FrontDoorTimescales.GREEN,
            FrontDoorTimescales.ENQUIRY_GREEN);

    private final String label;
    private final String meaning;
    private final Timescale response;
    private final Timescale answer;

    Colour(String label, String meaning, Timescale response, Timescale answer) {
        this.label = label;
        this.meaning = meaning;
        this.response = response;
        this.answer = answer;
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

    /** The local clock of an agency that is asked about a contact of this colour, likewise. */
    public Timescale answer() {
        return answer;
    }
}
