package org.lineofsight.pathway.frontdoor;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How anybody reaches the front door, as each partnership sets it ({@code
 * lineofsight.front-door.*}). The defaults are numbers that are never given to anyone.
 *
 * @param telephone for children, while the front door is open
 * @param hours when it is open, in words
 * @param outOfHours the number at all other times, for children and adults
 * @param adultsTelephone for adults at risk
 * @param adultsHours when the adults' number is answered, in words
 */
@ConfigurationProperties("lineofsight.front-door")
public record FrontDoorNumbers(
        @DefaultValue("01632 960100") String telephone,
        @DefaultValue("Monday to Friday, 9am to 5pm") String hours,
        @DefaultValue("01632 960101") String outOfHours,
        @DefaultValue("01632 960102") String adultsTelephone,
        @DefaultValue("Monday to Friday, 9am to 5pm") String adultsHours) {

    /** A number as a telephone dials it. */
    public static String dialled(String number) {
        return number.replaceAll("[^0-9+]", "");
    }
}
