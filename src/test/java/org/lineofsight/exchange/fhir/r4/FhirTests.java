package org.lineofsight.exchange.fhir.r4;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.StrictErrorHandler;
import ca.uhn.fhir.rest.api.EncodingEnum;
import ca.uhn.fhir.rest.api.SearchStyleEnum;
import ca.uhn.fhir.rest.client.api.IGenericClient;
import ca.uhn.fhir.rest.client.interceptor.BearerTokenAuthInterceptor;
import ca.uhn.fhir.rest.server.exceptions.AuthenticationException;
import ca.uhn.fhir.rest.server.exceptions.BaseServerResponseException;
import ca.uhn.fhir.rest.server.exceptions.InvalidRequestException;
import ca.uhn.fhir.rest.server.exceptions.ResourceNotFoundException;
import ca.uhn.fhir.rest.server.exceptions.UnprocessableEntityException;
import java.net.http.HttpRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hl7.fhir.instance.model.api.IBaseResource;
import org.hl7.fhir.instance.model.api.IIdType;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CapabilityStatement;
import org.hl7.fhir.r4.model.CapabilityStatement.CapabilityStatementRestResourceComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.ResourceInteractionComponent;
import org.hl7.fhir.r4.model.CapabilityStatement.TypeRestfulInteraction;
import org.hl7.fhir.r4.model.Enumerations.FHIRVersion;
import org.hl7.fhir.r4.model.Flag;
import org.hl7.fhir.r4.model.IdType;
import org.hl7.fhir.r4.model.OperationOutcome;
import org.hl7.fhir.r4.model.OperationOutcome.IssueSeverity;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.exchange.flags.KnownChildren;
import org.lineofsight.exchange.flags.KnownChildren.Known;
import org.lineofsight.exchange.intake.Caller;
import org.lineofsight.exchange.intake.ClientMay;
import org.lineofsight.exchange.intake.IntakeTest;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hospital’s system asks through HAPI FHIR’s own client, as such systems do. */
class FhirTests extends IntakeTest {

    private static final FhirContext FHIR = context();

    @Autowired KnownChildren children;
    @Autowired JdbcClient jdbc;
    @Autowired Clock clock;

    private String hospitalsToken;
    private IGenericClient hospital;
    private LocalDate today;

    private static FhirContext context() {
        var context = FhirContext.forR4();
        context.setParserErrorHandler(new StrictErrorHandler());
        return context;
    }

    @BeforeEach
    void aHospitalsSystem() {
        hospitalsToken = token(ClientMay.LOOK_UP_FLAGS);
        hospital = client(hospitalsToken);
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

    private CapabilityStatement statement() {
        return valid(
                FHIR.newRestfulGenericClient(origin() + "/fhir/r4")
                        .capabilities()
                        .ofType(CapabilityStatement.class)
                        .execute());
    }

    @Test
    void the_capability_statement_says_what_may_be_asked_and_needs_no_credentials() {
        var statement = statement();
        assertThat(statement.getFhirVersion()).isEqualTo(FHIRVersion._4_0_1);
        assertThat(statement.getImplementation().getUrl()).isEqualTo(origin() + "/fhir/r4");
        assertThat(statement.getRestFirstRep().getSecurity().getDescription()).contains("Bearer");
        assertThat(statement.getRestFirstRep().getResource())
                .extracting(
                        CapabilityStatementRestResourceComponent::getType,
                        each ->
                                each.getSearchParam().stream()
                                        .map(searched ->
                                                searched.getName() + " " + searched.getType())
                                        .toList())
                .containsExactly(
                        tuple("Patient", List.of("identifier TOKEN", "birthdate DATE")),
                        tuple("Flag", List.of("patient REFERENCE")));
    }

    @Test
    void what_the_capability_statement_offers_is_done_in_every_format() {
        var found = patients(withPlan()).getEntryFirstRep().getResource().getIdElement();
        var patient = Map.of("Patient", found.getIdPart(), "Flag", flagOf(found).getIdPart());
        var system = caller(hospitalsToken);
        for (var format : statement().getFormat()) {
            for (var resource : statement().getRestFirstRep().getResource()) {
                assertThat(resource.getInteraction())
                        .extracting(ResourceInteractionComponent::getCode)
                        .containsExactly(
                                TypeRestfulInteraction.READ, TypeRestfulInteraction.SEARCHTYPE);
                var read =
                        system.send(
                                system.request(
                                                "/fhir/r4/%s/%s"
                                                        .formatted(
                                                                resource.getType(),
                                                                patient.get(resource.getType())))
                                        .header("Accept", format.getValue()));
                assertThat(read.status()).isEqualTo(200);
                assertThat(read.header("Content-Type"))
                        .isEqualTo(format.getValue() + ";charset=UTF-8");
                valid(
                        EncodingEnum.forContentTypeStrict(format.getValue())
                                .newParser(FHIR)
                                .parseResource(read.response().body()));
            }
        }
    }

    private IIdType flagOf(IIdType patient) {
        return hospital.search()
                .forResource(Flag.class)
                .where(Flag.PATIENT.hasId(patient.toUnqualifiedVersionless()))
                .returnBundle(Bundle.class)
                .execute()
                .getEntryFirstRep()
                .getResource()
                .getIdElement();
    }

    @Test
    void
            the_formats_name_is_taken_from_the_address_before_the_header_and_json_where_all_is_welcome() {
        var system = caller("");
        assertThat(type(system, "/fhir/r4/metadata", "*/*")).isEqualTo("application/fhir+json");
        assertThat(type(system, "/fhir/r4/metadata", "application/fhir+xml, */*;q=0.5"))
                .isEqualTo("application/fhir+xml");
        assertThat(type(system, "/fhir/r4/metadata", "application/xml;q=0.4, application/json"))
                .isEqualTo("application/fhir+json");
        assertThat(type(system, "/fhir/r4/metadata?_format=xml", "application/fhir+json"))
                .isEqualTo("application/fhir+xml");
        assertThat(type(system, "/fhir/r4/metadata?_format=application/fhir+xml", "*/*"))
                .isEqualTo("application/fhir+xml");
        assertThat(system.get("/fhir/r4/metadata?_pretty=true").response().body())
                .startsWith("{\n  \"resourceType\"");
    }

    private static String type(Caller system, String address, String accepted) {
        var answer = system.send(system.request(address).header("Accept", accepted));
        assertThat(answer.status()).isEqualTo(200);
        return answer.header("Content-Type").replaceFirst(";.*", "");
    }

    @Test
    void a_format_that_is_not_offered_is_refused_before_anybody_is_looked_up() {
        var child = withPlan();
        var system = caller(hospitalsToken);
        for (var request :
                List.of(
                        search(system, child, "?_format=text/turtle"),
                        search(system, child, "?_format=html"),
                        search(system, child, "").header("Accept", "text/turtle"))) {
            var refused = system.send(request);
            assertThat(refused.status()).isEqualTo(406);
            assertThat(refused.json().get("resourceType").asString()).isEqualTo("OperationOutcome");
        }
        assertThat(attendances(child)).isZero();
        assertThat(system.send(search(system, child, "")).status()).isEqualTo(200);
        assertThat(attendances(child)).isEqualTo(1);
    }

    private static HttpRequest.Builder search(Caller system, Known child, String query) {
        return system.request("/fhir/r4/Patient/_search" + query)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header(Search.ATTENDING_AT, "emergency-department")
                .header(Search.LOOKED_UP_BY, "Nurse 4471")
                .POST(
                        HttpRequest.BodyPublishers.ofString(
                                "identifier=%s&birthdate=%s"
                                        .formatted(child.number(), child.born())));
    }

    private long attendances(Known child) {
        return cast.as(
                children.worker,
                () ->
                        jdbc.sql(
                                        "select count(*) from childprotection.unscheduled_attendance where person_record_id = :id")
                                .param("id", child.id().value())
                                .query(Long.class)
                                .single());
    }

    /** Byte for byte what FHIR’s JSON is: nothing that a reader would have to forgive. */
    @Test
    void a_flag_says_what_since_when_and_whom_to_ring_and_nothing_else() {
        var patient = patients(withPlan()).getEntryFirstRep().getResource().getIdElement();
        var flag = flagOf(patient).getIdPart();
        var json = caller(hospitalsToken).get("/fhir/r4/Flag/" + flag).json();
        assertThat(json.propertyNames())
                .containsExactly(
                        "resourceType",
                        "id",
                        "contained",
                        "status",
                        "code",
                        "subject",
                        "period",
                        "author");
        assertThat(json.at("/id").asString()).isEqualTo(flag);
        assertThat(json.at("/contained/0/resourceType").asString()).isEqualTo("Organization");
        assertThat(json.at("/contained/0/id").asString()).isEqualTo("authority");
        assertThat(json.at("/author/reference").asString()).isEqualTo("#authority");
        assertThat(json.at("/status").asString()).isEqualTo("active");
        assertThat(json.at("/code/coding/0/system").asString()).isEqualTo(Resources.FLAGS);
        assertThat(json.at("/subject/reference").asString())
                .isEqualTo("Patient/" + patient.getIdPart());
        assertThat(json.at("/period/start").asString()).isEqualTo(today.minusMonths(3).toString());
        assertThat(json.at("/period").propertyNames()).containsExactly("start");
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
                                                List.of(
                                                        Resources.NHS_NUMBER
                                                                + "|"
                                                                + child.number()),
                                                "patient.birthdate",
                                                List.of(child.born().toString())))
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
        var flag = flagOf(new IdType("Patient", id)).getIdPart();
        assertThat(hospital.read().resource(Flag.class).withId(flag).execute().getStatus())
                .isEqualTo(Flag.FlagStatus.ACTIVE);
        var other = client(token(ClientMay.LOOK_UP_FLAGS));
        assertThatThrownBy(() -> other.read().resource(Patient.class).withId(id).execute())
                .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> other.read().resource(Flag.class).withId(flag).execute())
                .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() ->
                        other.search()
                                .forResource(Flag.class)
                                .where(Flag.PATIENT.hasId(new IdType("Patient", id)))
                                .returnBundle(Bundle.class)
                                .execute())
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
    }

    @Test
    void what_is_not_offered_is_refused_and_never_passed_over() {
        var system = caller(hospitalsToken);
        var id = patients(withPlan()).getEntryFirstRep().getResource().getIdElement().getIdPart();
        assertThat(
                        List.of(
                                "Patient?name=Rowan",
                                "Patient?identifier=9990000018&birthdate=2018-04-09&_count=1",
                                "Patient?identifier=9990000018&birthdate=2018-04-09&_summary=count",
                                "Patient/" + id + "?_elements=id",
                                "Flag?patient=" + id + "&status=active",
                                "Flag?patient=" + id + "&patient=" + id,
                                "Flag?patient=Organization/" + id,
                                "Flag?patient=Patient/"))
                .allSatisfy(address -> {
                    assertThat(refusal(system, "GET", address)).isEqualTo(400);
                    assertThat(refusal(system, "GET", address, "Prefer", "handling=lenient"))
                            .isEqualTo(400);
                });
        assertThat(refusal(system, "GET", "Observation")).isEqualTo(404);
        assertThat(refusal(system, "GET", "Flag/" + UUID.randomUUID())).isEqualTo(404);
        assertThat(refusal(system, "GET", "Patient/" + id + "/_history")).isEqualTo(404);
        assertThat(refusal(system, "POST", "Observation")).isEqualTo(404);
        assertThat(refusal(system, "POST", "Patient")).isEqualTo(405);
        assertThat(refusal(system, "PUT", "Patient/" + id)).isEqualTo(405);
        assertThat(refusal(system, "DELETE", "Flag/" + id)).isEqualTo(405);
        assertThat(refusal(system, "POST", "metadata")).isEqualTo(405);
        assertThat(refusal(system, "POST", "")).isEqualTo(404);
        assertThat(
                        refusal(
                                system,
                                "POST",
                                "Patient/_search",
                                "Content-Type",
                                "application/fhir+json"))
                .isEqualTo(415);
        assertThat(
                        system.send(
                                        system.request("/fhir/r4/Patient")
                                                .POST(HttpRequest.BodyPublishers.noBody()))
                                .header("Allow"))
                .contains("GET");
    }

    private static int refusal(Caller system, String method, String address, String... headers) {
        var request =
                system.request("/fhir/r4" + (address.isEmpty() ? "" : "/") + address)
                        .method(method, HttpRequest.BodyPublishers.ofString(body(method)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        var refused = system.send(request);
        assertThat(refused.header("Content-Type")).startsWith("application/fhir+json");
        var outcome =
                FHIR.newJsonParser()
                        .parseResource(OperationOutcome.class, refused.response().body());
        assertThat(outcome.getIssueFirstRep().getSeverity()).isEqualTo(IssueSeverity.ERROR);
        return refused.status();
    }

    private static String body(String method) {
        return method.equals("GET") ? "" : "{}";
    }
}
