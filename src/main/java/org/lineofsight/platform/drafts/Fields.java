package org.lineofsight.platform.drafts;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/** A form's fields as typed: each name with its values, in order, stored as JSON. */
@Component
class Fields {

    private static final TypeReference<Map<String, List<String>>> TYPE = new TypeReference<>() {};

    private final ObjectMapper json;

    Fields(ObjectMapper json) {
        this.json = json;
    }

    String write(Map<String, List<String>> fields) {
        return json.writeValueAsString(fields);
    }

    Map<String, List<String>> read(String stored) {
        return json.readValue(stored, TYPE);
    }
}
