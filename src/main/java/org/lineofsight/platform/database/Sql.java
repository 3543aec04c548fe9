package org.lineofsight.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Statements that are long enough to deserve a file: {@code sql/<module>/<name>.sql}. Each is
 * prepared against the real schema by a test.
 */
public final class Sql {

    private Sql() {}

    /**
     * @param name for example {@code frontdoor/open-contacts}
     */
    public static String file(String name) {
        var path = "/sql/" + name + ".sql";
        try (var file = Sql.class.getResourceAsStream(path)) {
            if (file == null) {
                throw new IllegalArgumentException("There is no " + path);
            }
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
