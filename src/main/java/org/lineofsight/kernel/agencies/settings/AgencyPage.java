package org.lineofsight.kernel.agencies.settings;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param source how its referrals count in the census
 * @param until absent while it goes on
 */
public record AgencyPage(
        String address,
        String name,
        String kind,
        String source,
        Reached reached,
        String since,
        @Nullable String until,
        List<TeamRow> teams) {

    /** Each absent where nobody has said. */
    public record Reached(
            @Nullable String noticesEmail,
            @Nullable String phone,
            @Nullable String outOfHoursPhone) {}

    /**
     * @param until absent while it goes on
     */
    public record TeamRow(
            String address, String name, Reached reached, String since, @Nullable String until) {}
}
