package org.lineofsight.exchange.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.SearchStyleEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.Enumerations.SearchParamType;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.exchange.flags.KnownChildren;
import org.lineofsight.exchange.flags.KnownChildren.Known;
import org.lineofsight.exchange.intake.ClientMay;
import org.lineofsight.exchange.intake.IntakeTest;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hospital’s system asks through HAPI FHIR’s own client, as such systems do. */
@Import(KnownChildren.class)
class FhirTests extends IntakeTest {

    private static final FhirContext FHIR = context();

    @Autowired KnownChildren children;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private IGenericClient hospital;
    private LocalDate today;

    private static FhirContext context() {
        var context = FhirContext.forR4();
        context.setParserErrorHandler(new StrictErrorHandler());
        return context;
    }

    @BeforeEach
    void aHospitalsSystem() {
        hospital = client(token(ClientMay.LOOK_UP_FLAGS));
        today = LocalDate.now(clock);
    }

    private String token(ClientMay may) {
        return cast.as(
                        Actor.system("test"),
                        () ->
                                issuesClients.issue(
                                        children.hospital,
                                        "Test records",
                                        "Tests",
                                        may,
                                        Actor.system("test")))
                .token();
    }

    private IGenericClient client(String token) {
        var client = FHIR.newRestfulGenericClient(origin() + "/fhir/r4");
        client.registerInterceptor(new BearerTokenAuthInterceptor(token));
        return client;
    }

    private Bundle patients(IGenericClient client, String number, LocalDate born) {
        return valid(
                client.search()
                        .forResource(Patient.class)
                        .where(
                                Patient.IDENTIFIER
                                        .exactly()
                                        .systemAndIdentifier(Resources.NHS_NUMBER, number))
                        .and(Patient.BIRTHDATE.exactly().day(born.toString()))
                        .usingStyle(SearchStyleEnum.POST)
                        .withAdditionalHeader(Search.ATTENDING_AT, "emergency-department")
                        .withAdditionalHeader(Search.LOOKED_UP_BY, "Nurse 4471")
                        .returnBundle(Bundle.class)
                        .execute());
    }

    private Bundle patients(Known known) {
        return patients(hospital, known.number(), known.born());
    }

    /** Against the schema that HL7 publishes. */
    private static <T extends IBaseResource> T valid(T resource) {
        var validator = FHIR.newValidator();
        validator.setValidateAgainstStandardSchema(true);
        var result = validator.validateWithResult(resource);
        assertThat(result.getMessages()).isEmpty();
        return resource;
    }

    private Known withPlan() {
        var child = children.child();
        children.withPlan(child, today.minusMonths(3), null);
        return child;
    }

    @Test
    void the_capability_statement_says_what_may_be_asked_and_needs_no_credentials() {
        var statement =
                valid(
                        FHIR.newRestfulGenericClient(origin() + "/fhir/r4")
                                .capabilities()
                                .ofType(CapabilityStatement.class)
                                .execute());
        var resources = statement.getRestFirstRep().getResource();
        assertThat(resources)
                .extracting(CapabilityStatement.CapabilityStatementRestResourceComponent::getType)
                .containsExactly("Patient", "Flag");
        assertThat(resources.getFirst().getSearchParam().getFirst().getType())
                .isEqualTo(SearchParamType.TOKEN);
    }

    @Test
    void a_patient_is_found_by_number_and_date_of_birth_and_then_their_flags() {
        var child = withPlan();
        var patient = (Patient) patients(child).getEntryFirstRep().getResource();
        assertThat(patient.getIdentifierFirstRep().getValue()).isEqualTo(child.number());
        assertThat(patient.getName()).isEmpty();
        assertThat(patient.getAddress()).isEmpty();

        var flags =
                valid(
                        hospital.search()
                                .forResource(Flag.class)
                                .where(
                                        Flag.PATIENT.hasId(
                                                patient.getIdElement().toUnqualifiedVersionless()))
                                .returnBundle(Bundle.class)
                                .execute());
        var flag = (Flag) flags.getEntryFirstRep().getResource();
        assertThat(flag.getStatus()).isEqualTo(Flag.FlagStatus.ACTIVE);
        assertThat(flag.getCode().getCodingFirstRep().getCode()).isEqualTo("CHILD_PROTECTION_PLAN");
        assertThat(flag.getPeriod().getStartElement().getValueAsString())
                .isEqualTo(today.minusMonths(3).toString());
        assertThat(flag.getPeriod().hasEnd()).isFalse();
        assertThat(flag.getSubject().getReference())
                .isEqualTo("Patient/" + patient.getIdElement().getIdPart());
        var authority = (Organization) flag.getContained().getFirst();
        assertThat(authority.getTelecomFirstRep().getValue()).startsWith("01632 960");

        var again =
                valid(
                        hospital.read()
                                .resource(Patient.class)
                                .withId(patient.getIdElement().getIdPart())
                                .execute());
        assertThat(again.getBirthDateElement().getValueAsString())
                .isEqualTo(child.born().toString());
    }

    @Test
    void flags_are_found_in_one_step_too() {
        var child = withPlan();
        var flags =
                valid(
                        hospital.search()
                                .forResource(Flag.class)
                                .whereMap(
                                        Map.of(
                                                "patient.identifier",
                                                java.util.List.of(
                                                        Resources.NHS_NUMBER
                                                                + "|"
                                                                + child.number()),
                                                "patient.birthdate",
                                                java.util.List.of(child.born().toString())))
                                .withAdditionalHeader(Search.ATTENDING_AT, "ambulance")
                                .withAdditionalHeader(Search.ATTENDING, "on-the-way")
                                .withAdditionalHeader(Search.LOOKED_UP_BY, "Crew 12")
                                .returnBundle(Bundle.class)
                                .execute());
        assertThat(flags.getTotal()).isEqualTo(1);
    }

    @Test
    void a_search_is_recorded_and_told_as_at_the_page() {
        var child = withPlan();
        var found = patients(child).getEntryFirstRep().getResource().getIdElement().getIdPart();
        var lead = cast.somebody(Role.SAFEGUARDING_LEAD, children.hospital.value());
        assertThat(
                        cast.as(
                                lead,
                                () ->
                                        jdbc.sql(
                                                        "select on_behalf_of from flags.look_up where id = cast(:id as uuid)")
                                                .param("id", found)
                                                .query(String.class)
                                                .single()))
                .isEqualTo("Nurse 4471");
        assertThat(
                        cast.as(
                                children.worker,
                                () ->
                                        jdbc.sql(
                                                        "select setting from childprotection.unscheduled_attendance where look_up_id = cast(:id as uuid)")
                                                .param("id", found)
                                                .query(String.class)
                                                .single()))
                .isEqualTo("Emergency department");
    }

    @Test
    void nobody_found_and_nothing_to_show_are_the_same_empty_bundle() {
        var known = children.child();
        children.caseOf(known);
        assertThat(patients(known).getTotal()).isZero();
        assertThat(patients(hospital, KnownChildren.number(), known.born()).getTotal()).isZero();
        var flagged = withPlan();
        assertThat(patients(hospital, flagged.number(), flagged.born().plusDays(1)).getTotal())
                .isZero();
    }

    @Test
    void an_answer_is_for_the_system_that_asked() {
        var id = patients(withPlan()).getEntryFirstRep().getResource().getIdElement().getIdPart();
        var other = client(token(ClientMay.LOOK_UP_FLAGS));
        assertThatThrownBy(() -> other.read().resource(Patient.class).withId(id).execute())
                .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> hospital.read().resource(Patient.class).withId("nobody").execute())
                .isInstanceOf(ResourceNotFoundException.class);
    }

    @Test
    void a_system_that_may_send_referrals_may_not_look_up_flags_nor_the_other_way_round() {
        var child = withPlan();
        var school = client(token(ClientMay.SEND_REFERRALS));
        assertThatThrownBy(() -> patients(school, child.number(), child.born()))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThat(caller(token(ClientMay.LOOK_UP_FLAGS)).get("/api/v1/referrals").status())
                .isEqualTo(404);
    }

    @Test
    void without_credentials_one_is_told_to_log_in() {
        var child = withPlan();
        var nobody = client("los_wrong");
        assertThatThrownBy(() -> patients(nobody, child.number(), child.born()))
                .isInstanceOf(AuthenticationException.class)
                .satisfies(refused ->
                        assertThat(outcome(refused).getIssueFirstRep().getCode())
                                .isEqualTo(OperationOutcome.IssueType.LOGIN));
    }

    private static OperationOutcome outcome(Throwable refused) {
        return valid(
                (OperationOutcome)
                        Objects.requireNonNull(
                                ((BaseServerResponseException) refused).getOperationOutcome()));
    }

    @Test
    void what_is_missing_or_wrong_is_said_as_an_outcome() {
        var child = withPlan();
        var search =
                hospital.search()
                        .forResource(Patient.class)
                        .where(
                                Patient.IDENTIFIER
                                        .exactly()
                                        .systemAndIdentifier(Resources.NHS_NUMBER, child.number()));
        assertThatThrownBy(() -> search.returnBundle(Bundle.class).execute())
                .isInstanceOf(InvalidRequestException.class)
                .satisfies(refused ->
                        assertThat(outcome(refused).getIssueFirstRep().getCode())
                                .isEqualTo(OperationOutcome.IssueType.REQUIRED));
        assertThatThrownBy(() -> patients(hospital, "9912003899", child.born()))
                .isInstanceOf(UnprocessableEntityException.class);
        var plain = caller(token(ClientMay.LOOK_UP_FLAGS));
        assertThat(plain.get("/fhir/r4/Observation").status()).isEqualTo(404);
        assertThat(plain.get("/fhir/r4/Patient?_format=xml").status()).isEqualTo(400);
        assertThat(plain.get("/fhir/r4/Patient?name=Rowan").status()).isEqualTo(400);
        assertThat(plain.get("/fhir/r4/Patient?name=Rowan").header("Content-Type"))
                .startsWith("application/fhir+json");
    }
}
