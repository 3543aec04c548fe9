package org.lineofsight.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WritableTextTests {

    @Test
    void what_people_type_is_kept_in_any_script_with_tabs_line_ends_and_emoji() {
        var typed = "Ünü\tكلمة 漢字 👨‍👩‍👧\r\nO’Neill";
        assertThat(WritableText.of(typed)).isSameAs(typed);
    }

    @Test
    void what_cannot_be_kept_is_left_out_and_nothing_else_is_lost() {
        assertThat(WritableText.of("a\0b\u0007c\u0085d\uD83Ee")).isEqualTo("abcde");
    }
}
