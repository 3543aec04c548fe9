package org.lineofsight.kernel.agencies.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param current the agencies of today and those to come, by name
 * @param ended those that have ended
 */
public record AgenciesPage(List<Row> current, List<Row> ended) {

    /**
     * @param noticesEmail absent where nobody has said, and then notices reach nobody by e-mail
     * @param when "since …" or "… to …"
     */
    public record Row(
            String address, String name, String kind, @Nullable String noticesEmail, String when) {}
}
