package org.lineofsight.pathway.frontdoor.guide;

import static org.lineofsight.kernel.timescales.RuleBasis.local;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.lineofsight.kernel.timescales.Timescale;
import org.lineofsight.pathway.frontdoor.Colour;

/**
 * A version of the guide. It never changes: contacts keep the one they were judged by.
 *
 * @param number from 1
 * @param why it was made
 * @param hours within which somebody acts on a contact of the colour, from when it was received
 */
public record Guide(
        UUID id,
        int number,
        Instant since,
        String madeBy,
        String why,
        Map<Colour, Integer> hours,
        List<Sign> signs) {

    /** Something that makes a contact this colour. */
    public record Sign(UUID id, Colour colour, String words) {}

    public List<Sign> signs(Colour colour) {
        return signs.stream().filter(sign -> sign.colour() == colour).toList();
    }

    /** How long an agency has that is asked about a contact of the colour, by this version. */
    public Timescale answer(Colour colour) {
        var standard = colour.answer();
        return Timescale.of(standard.code())
                .hours(hours.getOrDefault(colour, 0))
                .after("agency asked")
                .called(standard.title())
                .basedOn(local("Front door triage guide", "" + number));
    }

    /** The clock of the colour by this version. */
    public Timescale response(Colour colour) {
        return Timescale.of(colour.response().code())
                .hours(hours.getOrDefault(colour, 0))
                .after("contact received")
                .called(colour.response().title())
                .basedOn(local("Front door triage guide", "" + number));
    }
}
