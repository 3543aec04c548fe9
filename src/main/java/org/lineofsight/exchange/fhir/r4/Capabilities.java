package org.lineofsight.exchange.fhir.r4;

import ca.uhn.fhir.rest.api.EncodingEnum;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementKind;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceVersionPolicy;
import org.hl7.fhir.r4.model.CapabilityStatement.RestfulCapabilityMode;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.lineofsight.exchange.flags.CareSetting;
import org.lineofsight.exchange.flags.FlagKind;

/** What {@link FhirController} does and nothing else; a test asks for each line of it. */
final class Capabilities {

    /** The day on which this interface last changed. */
    private static final String CHANGED_ON = "2026-11-22";

    private Capabilities() {}

    /**
     * @param base the address of this installation’s interface
     */
    static CapabilityStatement statement(String base) {
        var statement =
                new CapabilityStatement()
                        .setStatus(PublicationStatus.ACTIVE)
                        .setDateElement(new DateTimeType(CHANGED_ON))
                        .setKind(CapabilityStatementKind.INSTANCE)
                        .setFhirVersion(FHIRVersion._4_0_1);
        statement.getSoftware().setName("Line of Sight");
        statement
                .getImplementation()
                .setUrl(base)
                .setDescription(
                        "Flags for unscheduled care: whether children’s social care knows a child who attends, since when and whom to ring; never why");
        Layout.OFFERED.stream()
                .map(EncodingEnum::getResourceContentTypeNonLegacy)
                .forEach(statement::addFormat);
        var rest = statement.addRest().setMode(RestfulCapabilityMode.SERVER);
        rest.setDocumentation(
                "Each search is a look-up: it is recorded, and the social work team is told of the attendance. Send the headers "
                        + Search.ATTENDING_AT
                        + " ("
                        + names(CareSetting.values())
                        + "), "
                        + Search.LOOKED_UP_BY
                        + " (the person who looks) and, where the child is not there yet, "
                        + Search.ATTENDING
                        + " (on-the-way or by-telephone). Searching by POST to _search keeps NHS numbers out of addresses."
                        + " What is not listed here is refused and never passed over, whatever Prefer says: handling is strict.");
        rest.getSecurity()
                .setCors(false)
                .setDescription(
                        "Authorization: Bearer and the secret that the agency was given for its system");
        patient(rest);
        flag(rest);
        return statement;
    }

    private static void patient(CapabilityStatementRestComponent rest) {
        var patient =
                resource(rest, "Patient")
                        .setDocumentation(
                                "The answer to one look-up, for the system that asked and for 24 hours. Nobody found, and nothing to show, are both an empty bundle.");
        searched(
                patient,
                Search.IDENTIFIER,
                SearchParamType.TOKEN,
                "Required. " + Resources.NHS_NUMBER + " and the number");
        searched(
                patient,
                Search.BIRTHDATE,
                SearchParamType.DATE,
                "Required. One whole day; a number that belongs to somebody born on another day finds nobody");
    }

    private static void flag(CapabilityStatementRestComponent rest) {
        var flag =
                resource(rest, "Flag")
                        .setDocumentation(
                                "Current flags are active; a child protection plan or being looked after that ended in the last 12 months is inactive. The code’s system is "
                                        + Resources.FLAGS
                                        + ": "
                                        + Arrays.stream(FlagKind.values())
                                                .map(Enum::name)
                                                .collect(Collectors.joining(", "))
                                        + ". Read again like the Patient of its look-up.");
        searched(
                flag,
                Search.PATIENT,
                SearchParamType.REFERENCE,
                "Required. The Patient that a search answered; or, in one step, patient.identifier and patient.birthdate");
    }

    private static CapabilityStatementRestResourceComponent resource(
            CapabilityStatementRestComponent rest, String type) {
        var resource =
                rest.addResource().setType(type).setVersioning(ResourceVersionPolicy.NOVERSION);
        resource.addInteraction().setCode(TypeRestfulInteraction.READ);
        resource.addInteraction().setCode(TypeRestfulInteraction.SEARCHTYPE);
        return resource;
    }

    private static void searched(
            CapabilityStatementRestResourceComponent resource,
            String name,
            SearchParamType type,
            String words) {
        resource.addSearchParam().setName(name).setType(type).setDocumentation(words);
    }

    private static String names(CareSetting... settings) {
        return Arrays.stream(settings).map(Search::header).collect(Collectors.joining(", "));
    }
}
