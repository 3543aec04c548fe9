package org.lineofsight.exchange.fhir.r4;

import java.util.List;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointUse;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DateType;
import org.hl7.fhir.r4.model.Flag.FlagStatus;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.OperationOutcome.IssueType;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.Resource;
import org.jspecify.annotations.Nullable;
import org.lineofsight.exchange.flags.Answer;
import org.lineofsight.exchange.flags.Flag;
import org.lineofsight.exchange.flags.FlagKind;

/** What a look-up was answered, as FHIR says it. */
final class Resources {

    static final String NHS_NUMBER = "https://fhir.nhs.uk/Id/nhs-number";

    /** Our own: the national ones say child protection only. */
    static final String FLAGS = "urn:lineofsight:flag";

    private static final String SNOMED = "http://snomed.info/sct";
    private static final String AUTHORITY = "authority";

    private Resources() {}

    static OperationOutcome outcome(String code, String words) {
        var outcome = new OperationOutcome();
        outcome.addIssue()
                .setSeverity(IssueSeverity.ERROR)
                .setCode(IssueType.fromCode(code))
                .getDetails()
                .setText(words);
        return outcome;
    }

    /** What was asked is not repeated in an address. */
    static Bundle found(String base, List<? extends Resource> resources, String type) {
        var bundle = new Bundle();
        bundle.setType(Bundle.BundleType.SEARCHSET).setTotal(resources.size());
        bundle.addLink().setRelation("self").setUrl(base + "/" + type);
        for (var each : resources) {
            bundle.addEntry()
                    .setFullUrl(base + "/" + type + "/" + each.getIdPart())
                    .setResource(each)
                    .getSearch()
                    .setMode(Bundle.SearchEntryMode.MATCH);
        }
        return bundle;
    }

    /** With what was asked and nothing more. */
    static Patient patient(Answer answer) {
        var patient = new Patient();
        patient.setId(answer.id().toString());
        if (answer.nhsNumber() != null) {
            patient.addIdentifier().setSystem(NHS_NUMBER).setValue(answer.nhsNumber());
        }
        patient.setBirthDateElement(new DateType(answer.born().toString()));
        return patient;
    }

    static org.hl7.fhir.r4.model.Flag flag(Flag flag, Answer answer) {
        var resource = new org.hl7.fhir.r4.model.Flag();
        resource.setId(flag.id().toString());
        resource.addContained(authority(flag));
        return resource.setStatus(flag.current() ? FlagStatus.ACTIVE : FlagStatus.INACTIVE)
                .setCode(code(flag.kind()))
                .setSubject(new Reference("Patient/" + answer.id()))
                .setPeriod(period(flag))
                .setAuthor(new Reference("#" + AUTHORITY));
    }

    private static CodeableConcept code(FlagKind kind) {
        var code = new CodeableConcept().setText(kind.label());
        code.addCoding().setSystem(FLAGS).setCode(kind.name()).setDisplay(kind.label());
        if (kind == FlagKind.CHILD_PROTECTION_PLAN) {
            code.addCoding()
                    .setSystem(SNOMED)
                    .setCode("224353004")
                    .setDisplay("Child protection finding");
        }
        return code;
    }

    /** Days, without an hour that nobody recorded. */
    private static Period period(Flag flag) {
        var period = new Period().setStartElement(new DateTimeType(flag.since().toString()));
        if (flag.until() != null) {
            period.setEndElement(new DateTimeType(flag.until().toString()));
        }
        return period;
    }

    private static Organization authority(Flag flag) {
        var authority = new Organization();
        authority.setId(AUTHORITY);
        authority.setName(
                flag.team() == null ? flag.authority() : flag.authority() + ", " + flag.team());
        telephone(authority, flag.telephone(), ContactPointUse.WORK);
        telephone(authority, flag.outOfHours(), ContactPointUse.TEMP);
        return authority;
    }

    private static void telephone(
            Organization authority, @Nullable String number, ContactPointUse use) {
        if (number != null) {
            authority.addTelecom().setSystem(ContactPointSystem.PHONE).setValue(number).setUse(use);
        }
    }
}
