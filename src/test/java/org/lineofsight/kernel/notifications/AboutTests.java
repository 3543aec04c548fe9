package org.lineofsight.kernel.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AboutTests {

    final UUID record = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {"/", "/front-door/contacts/0198", "/referrals/1?from=notice#outcome"})
    void news_leads_to_a_page_of_this_site(String href) {
        assertThat(About.record(record, href).href()).isEqualTo(href);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://elsewhere.example",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "/a\r\nLocation: https://elsewhere.example",
                "/{template}",
                "javascript:alert(1)"
            })
    void news_leads_nowhere_else(String href) {
        assertThatIllegalArgumentException().isThrownBy(() -> About.record(record, href));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Robin Invented", "ROBIN", "FD 12", "1", ""})
    void a_reference_is_not_a_name(String reference) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> About.record(record, "/").called(reference));
    }
}
