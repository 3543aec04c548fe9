package org.lineofsight.exchange.fhir.r4;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.flags.Answer;
import org.lineofsight.exchange.flags.Flag;
import org.lineofsight.exchange.flags.FlagKind;

/**
 * The few resources that are answered, as FHIR R4 writes them in JSON. Five small records, and not
 * a library’s model of a hundred and fifty: what is written here is read by HAPI FHIR in the tests
 * and held against the published schema.
 */
final class Resources {

    static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";

    /** Our own: the national ones say child protection only. */
    static final String FLAGS = "urn:lineofsight:flag";

    private static final String SNOMED = "http://snomed.info/sct";

    private Resources() {}

    record Coding(String system, String code, String display) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record CodeableConcept(List<Coding> coding, String text) {}

    record Identifier(String system, String value) {}

    record Reference(String reference) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Period(LocalDate start, @Nullable LocalDate end) {}

    record ContactPoint(String system, String value, String use) {}

    record Link(String relation, String url) {}

    record Search(String mode) {}

    record Entry(String fullUrl, Object resource, Search search) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Bundle(
            String resourceType, String type, int total, List<Link> link, List<Entry> entry) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Patient(
            String resourceType, String id, List<Identifier> identifier, LocalDate birthDate) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Organization(String resourceType, String id, String name, List<ContactPoint> telecom) {}

    record FlagResource(
            String resourceType,
            String id,
            List<Organization> contained,
            String status,
            CodeableConcept code,
            Reference subject,
            Period period,
            Reference author) {}

    record Issue(String severity, String code, Text details) {}

    record Text(String text) {}

    record OperationOutcome(String resourceType, List<Issue> issue) {}

    static OperationOutcome outcome(String code, String words) {
        return new OperationOutcome(
                "OperationOutcome", List.of(new Issue("error", code, new Text(words))));
    }

    static Bundle found(String base, String type, List<Entry> entries) {
        // what was asked is not repeated in an address
        return new Bundle(
                "Bundle",
                "searchset",
                entries.size(),
                List.of(new Link("self", base + "/" + type)),
                entries);
    }

    /** The answer to a look-up, with what was asked and nothing more. */
    static Patient patient(Answer answer) {
        var number = answer.nhsNumber();
        return new Patient(
                "Patient",
                answer.id().toString(),
                number == null ? List.of() : List.of(new Identifier(NHS_NUMBER, number)),
                answer.born());
    }

    static FlagResource flag(Flag flag, Answer answer) {
        return new FlagResource(
                "Flag",
                flag.id().toString(),
                List.of(authority(flag)),
                flag.current() ? "active" : "inactive",
                code(flag.kind()),
                new Reference("Patient/" + answer.id()),
                new Period(flag.since(), flag.until()),
                new Reference("#authority"));
    }

    private static CodeableConcept code(FlagKind kind) {
        var codings = new ArrayList<Coding>();
        codings.add(new Coding(FLAGS, kind.name(), kind.label()));
        if (kind == FlagKind.CHILD_PROTECTION_PLAN) {
            codings.add(new Coding(SNOMED, "224353004", "Child protection finding"));
        }
        return new CodeableConcept(codings, kind.label());
    }

    private static Organization authority(Flag flag) {
        var telecom = new ArrayList<ContactPoint>();
        if (flag.telephone() != null) {
            telecom.add(new ContactPoint("phone", flag.telephone(), "work"));
        }
        if (flag.outOfHours() != null) {
            telecom.add(new ContactPoint("phone", flag.outOfHours(), "temp"));
        }
        return new Organization(
                "Organization",
                "authority",
                flag.team() == null ? flag.authority() : flag.authority() + ", " + flag.team(),
                telecom);
    }
}
