package org.lineofsight.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lineofsight.platform.drafts.Drafts;

/**
 * What somebody typed and did not send comes back, and says where the record went on without it.
 */
class SavedFormTests {

    public record Terms(int version, @Nullable String words, @Nullable List<String> reasons) {

        Terms withRoom() {
            return new Terms(version, words, reasons == null ? List.of("") : reasons);
        }
    }

    private static final Terms NOW = new Terms(4, "What it says now", null);

    private static Optional<Drafts.Draft> typedOn(String version) {
        return Optional.of(
                new Drafts.Draft(
                        Map.of(
                                "version",
                                List.of(version),
                                "words",
                                List.of("What I typed"),
                                "reasons",
                                List.of("One", "Another")),
                        Instant.EPOCH));
    }

    @Test
    void without_a_draft_the_form_says_what_the_record_says() {
        assertThat(SavedForm.of(Optional.empty(), Terms.class, NOW)).isEqualTo(NOW);
        var fields = SavedForm.onRecord(Optional.empty(), Terms.class, NOW, Terms::withRoom);
        assertThat(fields.get("words").value()).isEqualTo("What it says now");
        assertThat(fields.size("reasons")).isEqualTo(1);
        assertThat(fields.summary().isEmpty()).isTrue();
    }

    @Test
    void what_was_typed_comes_back() {
        var fields = SavedForm.onRecord(typedOn("4"), Terms.class, NOW, Terms::withRoom);
        assertThat(fields.get("words").value()).isEqualTo("What I typed");
        assertThat(fields.get("reasons").values()).containsExactly("One", "Another");
        assertThat(fields.summary().isEmpty()).isTrue();
    }

    @Test
    void what_was_typed_on_what_somebody_changed_since_comes_back_with_a_warning_and_can_be_sent() {
        var fields = SavedForm.onRecord(typedOn("3"), Terms.class, NOW);
        assertThat(fields.get("words").value()).isEqualTo("What I typed");
        assertThat(fields.get("version").value()).isEqualTo("4");
        assertThat(fields.summary().problems())
                .extracting(ErrorSummary.Problem::text)
                .singleElement()
                .asString()
                .contains("changed after you began to type");
    }
}
