package org.lineofsight.exchange.fhir.r4;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.Patient;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.flags.Asked;
import org.lineofsight.exchange.flags.Attending;
import org.lineofsight.exchange.flags.CareSetting;
import org.springframework.http.MediaType;

/**
 * What a system asks, as it says it: who is meant in the parameters, where they attend and who
 * looks in the headers. What is not known is refused rather than passed over, so that nobody thinks
 * that they were told about one child when they asked about another.
 */
final class Search {

    static final String ATTENDING_AT = "Attending-At";
    static final String ATTENDING = "Attending";
    static final String LOOKED_UP_BY = "Looked-Up-By";

    static final String IDENTIFIER = Patient.SP_IDENTIFIER;
    static final String BIRTHDATE = Patient.SP_BIRTHDATE;
    static final String PATIENT = Flag.SP_PATIENT;

    private static final int LONGEST_NAME = 100;

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

    /** The id of a patient that was found before; empty where none is named. */
    static Optional<String> patient(HttpServletRequest request) {
        if (request.getParameter(PATIENT) == null) {
            return Optional.empty();
        }
        var search = new Search(request, "");
        only(request, PATIENT);
        var patient = new IdType(search.once(PATIENT));
        if (!patient.hasIdPart()
                || (patient.hasResourceType() && !patient.getResourceType().equals("Patient"))) {
            throw new NotUnderstood("value", "Name a Patient that a search answered");
        }
        return Optional.of(patient.getIdPart());
    }

    /**
     * Refuses every parameter that is not one of these. {@code _count}, {@code _summary} and their
     * like are among them: they would leave something out.
     */
    static void only(HttpServletRequest request, String... names) {
        var known = List.of(names);
        for (var name : request.getParameterMap().keySet()) {
            if (!Layout.PARAMETERS.contains(name) && !known.contains(name)) {
                throw new NotUnderstood(
                        "not-supported",
                        known.isEmpty()
                                ? "This is read whole, without parameters"
                                : "Search by "
                                        + String.join(" and ", known)
                                        + ", and nothing else");
            }
        }
    }

    /** Who sends anything else than a form would be told that their parameters are missing. */
    static void isForm(HttpServletRequest request) {
        var type = request.getContentType();
        if (type != null
                && !type.toLowerCase(Locale.ROOT)
                        .startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)) {
            throw new NotUnderstood(
                    415,
                    "not-supported",
                    "Send a search as " + MediaType.APPLICATION_FORM_URLENCODED_VALUE);
        }
    }

    private Asked asked() {
        only(request, prefix + IDENTIFIER, prefix + BIRTHDATE);
        return new Asked(number(), null, null, born(), null, setting(), attending(), lookedUpBy());
    }

    private String number() {
        var parts = once(prefix + IDENTIFIER).split("\\|", 2);
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
        var typed = once(prefix + BIRTHDATE).replaceFirst("^eq", "");
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new NotUnderstood("value", "The birthdate is one whole day, such as 2018-04-09");
        }
    }

    private String once(String name) {
        var values = request.getParameterValues(name);
        if (values == null || values.length != 1 || values[0].isBlank()) {
            throw new NotUnderstood("required", "Send one " + name);
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
                            + ", one of: "
                            + Arrays.stream(CareSetting.values())
                                    .map(Search::header)
                                    .collect(Collectors.joining(", ")));
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

    /** As it is written in a header: {@code emergency-department}. */
    static String header(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E>> @Nullable E code(Class<E> type, @Nullable String header) {
        if (header != null) {
            for (var each : type.getEnumConstants()) {
                if (header(each).equalsIgnoreCase(header.strip())) {
                    return each;
                }
            }
        }
        return null;
    }
}
