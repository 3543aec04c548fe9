package org.lineofsight.exchange.fhir.r4;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.flags.Asked;
import org.lineofsight.exchange.flags.Attending;
import org.lineofsight.exchange.flags.CareSetting;

/**
 * What a system asks, as it says it: who is meant in the parameters, where they attend and who
 * looks in the headers. What is not known is refused rather than passed over, so that nobody thinks
 * that they were told about one child when they asked about another.
 */
final class Search {

    static final String ATTENDING_AT = "Attending-At";
    static final String ATTENDING = "Attending";
    static final String LOOKED_UP_BY = "Looked-Up-By";

    private static final int LONGEST_NAME = 100;

    /** How an answer is laid out changes nothing in it. */
    private static final Set<String> LAYOUT = Set.of("_format", "_pretty", "_count", "_summary");

    private final HttpServletRequest request;
    private final String prefix;

    private Search(HttpServletRequest request, String prefix) {
        this.request = request;
        this.prefix = prefix;
    }

    /**
     * @param prefix what stands before each parameter: {@code patient.} where patients are not what
     *     is searched for
     */
    static Asked asked(HttpServletRequest request, String prefix) {
        return new Search(request, prefix).asked();
    }

    private Asked asked() {
        for (var name : request.getParameterMap().keySet()) {
            if (!LAYOUT.contains(name)
                    && !name.equals(prefix + "identifier")
                    && !name.equals(prefix + "birthdate")) {
                throw new NotUnderstood(
                        "not-supported", "Search by identifier and birthdate, and nothing else");
            }
        }
        return new Asked(number(), null, null, born(), null, setting(), attending(), lookedUpBy());
    }

    private String number() {
        var parts = once("identifier").split("\\|", 2);
        if (parts.length == 2 && !parts[0].equals(Resources.NHS_NUMBER)) {
            throw new NotUnderstood("value", "The identifier’s system is " + Resources.NHS_NUMBER);
        }
        var number = parts[parts.length - 1].replaceAll("[\\s-]", "");
        if (number.isEmpty() || number.length() > 20) {
            throw new NotUnderstood("value", "The identifier is an NHS number of 10 digits");
        }
        return number;
    }

    private LocalDate born() {
        var typed = once("birthdate").replaceFirst("^eq", "");
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new NotUnderstood("value", "The birthdate is one whole day, such as 2018-04-09");
        }
    }

    private String once(String name) {
        var values = request.getParameterValues(prefix + name);
        if (values == null || values.length != 1 || values[0].isBlank()) {
            throw new NotUnderstood("required", "Send one " + prefix + name);
        }
        return values[0].strip();
    }

    private CareSetting setting() {
        var setting = code(CareSetting.class, request.getHeader(ATTENDING_AT));
        if (setting == null) {
            throw new NotUnderstood(
                    "required",
                    "Send the header "
                            + ATTENDING_AT
                            + ", one of: emergency-department, walk-in-centre, ambulance, out-of-hours-gp, maternity, childrens-ward");
        }
        return setting;
    }

    private Attending attending() {
        var header = request.getHeader(ATTENDING);
        var attending = header == null ? Attending.HERE : code(Attending.class, header);
        if (attending == null) {
            throw new NotUnderstood(
                    "value", "The header " + ATTENDING + " is here, on-the-way or by-telephone");
        }
        return attending;
    }

    private String lookedUpBy() {
        var who = request.getHeader(LOOKED_UP_BY);
        if (who == null || who.isBlank() || who.length() > LONGEST_NAME) {
            throw new NotUnderstood(
                    "required",
                    "Send the header "
                            + LOOKED_UP_BY
                            + ": who looks, by name or by the number of their card, 100 characters at most");
        }
        return who.strip();
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String header) {
        if (header != null) {
            var name = header.strip().toUpperCase(Locale.ROOT).replace('-', '_');
            for (var each : type.getEnumConstants()) {
                if (each.name().equals(name)) {
                    return each;
                }
            }
        }
        return null;
    }
}
