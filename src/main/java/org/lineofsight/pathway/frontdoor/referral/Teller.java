package org.lineofsight.pathway.frontdoor.referral;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lineofsight.kernel.agencies.AgencyId;
import org.lineofsight.pathway.frontdoor.Channel;

/** Who tells the front door, and how it reached it. */
sealed interface Teller {

    Channel channel();

    /**
     * Whoever fills in the form.
     *
     * @param team absent where they did not say
     */
    record Author(String name, String job, String telephone, @Nullable String team)
            implements Teller {

        @Override
        public Channel channel() {
            return Channel.REFERRAL_FORM;
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    /**
     * Somebody in the agency, through its own system.
     *
     * @param team absent where they did not say
     * @param email absent where they gave none
     */
    record ThroughSystem(
            String name,
            String job,
            String telephone,
            @Nullable String team,
            @Nullable String email)
            implements Teller {

        @Override
        public Channel channel() {
            return Channel.SYSTEM;
        }

        @Override
        public String toString() {
            return "***";
        }
    }

    /**
     * Somebody in an agency, whose words are written down for them.
     *
     * @param received in London; absent where it is being told now
     * @param team absent where they did not say
     */
    record Colleague(
            Channel channel,
            @Nullable LocalDateTime received,
            AgencyId agency,
            String name,
            @Nullable String job,
            @Nullable String team,
            @Nullable String telephone)
            implements Teller {

        @Override
        public String toString() {
            return "***";
        }
    }

    /**
     * A member of the public.
     *
     * @param received in London; absent where it is being told now
     * @param source a referral source of the children in need census
     * @param name absent where they do not give one
     */
    record Public(
            Channel channel,
            @Nullable LocalDateTime received,
            String source,
            @Nullable String name,
            @Nullable String relation,
            @Nullable String telephone)
            implements Teller {

        /** Family, acquaintances, the child, others, anonymous, not known. */
        static final List<String> SOURCES = List.of("1A", "1B", "1C", "1D", "9", "10");

        @Override
        public String toString() {
            return "***";
        }
    }
}
