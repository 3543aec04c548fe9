package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AboutTests extends BrowserTest {

    @Test
    void every_page_leads_to_what_the_service_says_of_itself() {
        var anybody = visitor().visit("/dev/components/start");

        anybody.follow("Privacy").seesHeading("Privacy").sees("There are two");
        anybody.follow("Accessibility").seesHeading("Accessibility");
    }

    @Test
    void an_address_that_is_nowhere_says_no_more_than_one_that_is_not_yours() {
        var anybody = visitor().visit("/nowhere/at/all");

        assertThat(anybody.status()).isEqualTo(404);
        anybody.seesHeading("Page not found");
    }

    @Test
    void a_form_without_its_token_changes_nothing_and_says_how_to_go_on() {
        var somebody = visitor().visit("/dev/components/text");

        somebody.press("Continue");

        assertThat(somebody.status()).isEqualTo(400);
        somebody.seesHeading("That request could not be understood");
    }
}
