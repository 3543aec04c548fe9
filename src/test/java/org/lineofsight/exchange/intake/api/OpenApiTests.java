package org.lineofsight.exchange.intake.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.exchange.intake.Caller;
import org.lineofsight.exchange.intake.IntakeTest;
import org.lineofsight.pathway.frontdoor.Outcome;
import org.lineofsight.pathway.frontdoor.SystemReferral;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description that other people's programs are made from says what is done. */
class OpenApiTests extends IntakeTest {

    @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping;

    JsonNode described;

    @BeforeEach
    void the_description_is_fetched() {
        var answer = caller("").get("/api/openapi.yaml");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().headers().map()).doesNotContainKey("set-cookie");
        Map<String, Object> yaml = new Yaml().load(answer.response().body());
        described = Caller.JSON.valueToTree(yaml);
        assertThat(described.get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void it_has_every_address_of_version_1_and_no_other() {
        var real = new TreeSet<String>();
        requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping ->
                        mapping.getPatternValues().stream()
                                .filter(pattern -> pattern.startsWith("/api/v1"))
                                .flatMap(pattern ->
                                        mapping.getMethodsCondition().getMethods().stream()
                                                .map(method -> method + " " + pattern)))
                .forEach(real::add);
        var written = new TreeSet<String>();
        described
                .get("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .propertyNames()
                                .forEach(method ->
                                        written.add(
                                                method.toUpperCase(Locale.ROOT)
                                                        + " "
                                                        + path.getKey())));
        assertThat(written).isEqualTo(real);
    }

    @Test
    void it_has_every_field_that_is_read() {
        assertThat(fields("/components/schemas/Referral"))
                .containsExactlyInAnyOrderElementsOf(names(SystemReferral.class));
        assertThat(fields("/components/schemas/Child"))
                .containsExactlyInAnyOrderElementsOf(names(SystemReferral.Child.class));
        assertThat(fields("/components/schemas/Child/properties/address"))
                .containsExactlyInAnyOrderElementsOf(names(SystemReferral.Address.class));
        assertThat(fields("/components/schemas/Child/properties/school"))
                .containsExactlyInAnyOrderElementsOf(names(SystemReferral.School.class));
        assertThat(fields("/components/schemas/Referral/properties/referrer"))
                .containsExactlyInAnyOrderElementsOf(names(SystemReferral.Referrer.class));
        assertThat(fields("/components/schemas/Referral/properties/people/items"))
                .containsExactlyInAnyOrderElementsOf(names(SystemReferral.Person.class));
        assertThat(
                        described
                                .at("/components/schemas/Outcome/enum")
                                .valueStream()
                                .map(JsonNode::asString))
                .containsExactly(
                        Stream.of(Outcome.values()).map(Enum::name).toArray(String[]::new));
    }

    private List<String> fields(String at) {
        return List.copyOf(described.at(at).get("properties").propertyNames());
    }

    private static List<String> names(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(each -> each.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT))
                .toList();
    }

    @Test
    void what_is_sent_and_answered_fits_its_schemas() {
        var system = system();
        var sent = referral();
        assertThat(wrong("Referral", sent)).isEmpty();

        var received = system.post(sent.toString());
        assertThat(received.status()).isEqualTo(201);
        assertThat(wrong("Received", received.json())).isEmpty();
        var id = received.json().get("id").asString();
        assertThat(wrong("SentWithMessages", system.get("/api/v1/referrals/" + id).json()))
                .isEmpty();
        assertThat(wrong("Page", system.get("/api/v1/referrals").json())).isEmpty();
        for (var problem :
                List.of(
                        system.get("/api/v1/referrals/" + UUID.randomUUID()),
                        system.post("{}"),
                        system.post("{\"nothing\":1}"),
                        caller("").get("/api/v1/referrals"))) {
            assertThat(wrong("Problem", problem.json())).isEmpty();
        }
    }

    /** Whatever the schema lets pass in these, the form does, and the other way round. */
    @Test
    void what_the_schema_refuses_is_refused() {
        for (var field : fields("/components/schemas/Referral")) {
            var without = referral();
            if (without.remove(field) != null) {
                assertThat(wrong("Referral", without)).as("without %s", field).isNotEmpty();
                assertThat(system().post(without.toString()).status())
                        .as("without %s", field)
                        .isEqualTo(422);
            }
        }
        var refused = referral().put("consent", "REFUSED");
        assertThat(wrong("Referral", refused)).isNotEmpty();
        refused.putObject("sharing").put("ground", "RISK_OF_HARM");
        assertThat(wrong("Referral", refused)).isEmpty();
        assertThat(system().post(refused.toString()).status()).isEqualTo(201);
    }

    private List<String> wrong(String schema, JsonNode json) {
        var whole = (ObjectNode) described.deepCopy();
        whole.put("$ref", "#/components/schemas/" + schema);
        Schema read =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(whole.toString(), InputFormat.JSON);
        var problems = new ArrayList<String>();
        read.validate(json.toString(), InputFormat.JSON)
                .forEach(each -> problems.add(each.toString()));
        return problems;
    }

    @Test
    void every_kind_of_problem_is_explained_on_the_page() {
        var page = caller("").get("/api").response().body();
        for (var kind : Problem.Kind.values()) {
            var anchor = Problem.of(kind, "").type().substring("/api#".length());
            assertThat(page).contains("id=\"" + anchor + "\"");
        }
    }
}
