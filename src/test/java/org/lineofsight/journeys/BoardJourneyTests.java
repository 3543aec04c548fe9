package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * From a number to its list, from differences to a sample, and what an agency learns of its own.
 */
class BoardJourneyTests extends BrowserTest {

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void a_manager_follows_a_number_of_the_board_to_as_many_contacts() {
        var manager = signedIn("Ines Castlemarch").visit("/front-door/board").seesHeading("Board");
        var number =
                manager.page()
                        .locator("main td a[href*='month'], main td a[href*='from=']")
                        .first();
        var words = number.textContent().replaceAll("(?s)[^0-9,].*", "");
        manager.visit(number.getAttribute("href")).seesHeading("Contacts");
        assertThat(manager.page().locator(".govuk-body-l strong").textContent())
                .startsWith(words + " contact");
    }

    @Test
    void a_manager_draws_a_sample_of_what_was_read_differently() {
        signedIn("Ines Castlemarch")
                .visit("/front-door/mirror")
                .type("How many to draw from these", "2")
                .press("Draw a sample")
                .seesHeading("Sample to talk about")
                .type("Notes on number 1", "The guide was read together.")
                .press("Save notes")
                .sees("Last by Ines Castlemarch");
    }

    @Test
    void a_lead_reads_of_their_own_agency_beside_all_together() {
        signedIn("Gethsie Marchbrook")
                .visit("/referrals/quality")
                .seesHeading("Quality of your agency’s referrals")
                .sees("All agencies together")
                .doesNotSee("Larkshire Constabulary")
                .visit("/referrals/mirror")
                .sees("Your agency")
                .doesNotSee("Larkshire Constabulary");
    }
}
