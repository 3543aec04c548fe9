package org.lineofsight.exchange.intake.api;

import com.fasterxml.jackson.annotation.Nulls;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lineofsight.pathway.frontdoor.SystemReferral;
import org.lineofsight.platform.web.WritableText;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/**
 * JSON as version 1 has it, whatever the rest of the application does with JSON: names in snake
 * case, moments in UTC, nothing read that is not understood.
 */
@Component
class Json {

    private static final int DEEPEST = 8;
    private static final int LONGEST_TEXT = 100_000;

    private final JsonMapper json =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .streamReadConstraints(
                                            StreamReadConstraints.builder()
                                                    .maxNestingDepth(DEEPEST)
                                                    .maxStringLength(LONGEST_TEXT)
                                                    .maxNumberLength(20)
                                                    .build())
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                    .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                    .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                    .addModule(new SimpleModule().addDeserializer(String.class, new Texts()))
                    .build();

    /** Texts and nothing else, without what cannot be kept; as a form's are. */
    private static final class Texts extends ValueDeserializer<String> {

        @Override
        public @Nullable String deserialize(JsonParser parser, DeserializationContext context) {
            return parser.hasToken(JsonToken.VALUE_STRING)
                    ? WritableText.of(parser.getString())
                    : (String) context.handleUnexpectedToken(String.class, parser);
        }
    }

    /**
     * @throws Refused in words, with a pointer to the field where there is one
     */
    SystemReferral referral(byte[] body) {
        try {
            var read = json.readValue(body, SystemReferral.class);
            if (read == null) {
                throw new Refused(
                        Problem.of(Problem.Kind.NOT_JSON, "The body is empty. Send one referral"));
            }
            return read;
        } catch (UnrecognizedPropertyException e) {
            throw new Refused(
                    Problem.at(
                            Problem.Kind.NOT_JSON,
                            "There is no such field in version 1: “" + e.getPropertyName() + "”",
                            pointer(e)));
        } catch (DatabindException e) {
            throw new Refused(
                    Problem.at(
                            Problem.Kind.NOT_JSON,
                            "This field has a value of another kind than the documentation says",
                            pointer(e)));
        } catch (JacksonException e) {
            throw new Refused(
                    Problem.of(
                            Problem.Kind.NOT_JSON,
                            "The body is not JSON that we can read: it must be one object in UTF-8, with no field twice, and no deeper than "
                                    + DEEPEST
                                    + " levels"));
        }
    }

    byte[] write(Object answer) {
        return json.writeValueAsBytes(answer);
    }

    private static String pointer(DatabindException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null
                                ? String.valueOf(step.getIndex())
                                : step.getPropertyName().replace("~", "~0").replace("/", "~1"))
                .collect(Collectors.joining("/", "/", ""));
    }
}
