package org.lineofsight.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What was made later sorts later: a person's first role stays their first. */
class IdsTests {

    private final List<UUID> made = Stream.generate(Ids::next).limit(20_000).toList();

    @Test
    void ids_sort_in_the_order_in_which_they_were_made_within_one_millisecond_too() {
        assertThat(made).extracting(UUID::toString).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void an_id_is_a_uuid_of_version_seven_that_says_about_when_it_was_made() {
        assertThat(made).allMatch(id -> id.version() == 7 && id.variant() == 2);
        var said = Instant.ofEpochMilli(made.getFirst().getMostSignificantBits() >>> 16);
        assertThat(said).isBetween(Instant.now().minusSeconds(60), Instant.now().plusSeconds(60));
    }
}
