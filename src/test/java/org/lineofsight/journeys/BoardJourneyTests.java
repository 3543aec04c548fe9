package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * From a number to its list and back, from differences to a sample, by team, and what an agency
 * learns of its own.
 */
class BoardJourneyTests extends BrowserTest {

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void a_manager_follows_a_number_of_the_board_to_as_many_contacts_and_comes_back_to_them() {
        var manager = signedIn("Ines Castlemarch").visit("/front-door/board").seesHeading("Board");
        var number =
                manager.page()
                        .locator("main td a[href*='month'], main td a[href*='from=']")
                        .first();
        var words = number.textContent().replaceAll("(?s)[^0-9,].*", "");
        manager.visit(number.getAttribute("href")).seesHeading("Contacts");
        assertThat(manager.page().locator(".govuk-body-l strong").textContent())
                .startsWith(words + " contact");
        var list = manager.page().url();
        manager.visit(manager.page().locator("main tbody th a").first().getAttribute("href"))
                .sees("Contacts chosen")
                .follow("Contacts chosen");
        assertThat(manager.page().url()).isEqualTo(list);
    }

    @Test
    void a_manager_sees_the_months_of_one_source() {
        var manager =
                signedIn("Ines Castlemarch")
                        .visit("/front-door/board")
                        .follow("By who told, as the census counts it")
                        .seesHeading("Board");
        manager.visit(manager.page().locator("main tbody th a").first().getAttribute("href"))
                .seesHeading("Board")
                .sees("Month by month: ");
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
    void a_manager_reads_the_mirror_of_the_teams_of_an_agency_and_the_quality_of_its_referrals() {
        signedIn("Ines Castlemarch")
                .visit("/front-door/mirror")
                .follow("Larkshire Constabulary")
                .sees("By team or service")
                .follow("Aldermere response")
                .sees("Larkshire Constabulary, Aldermere response")
                .visit("/front-door/quality")
                .seesHeading("Quality of referrals")
                .follow("Larkshire Constabulary")
                .seesHeading("Quality of referrals");
    }

    @Test
    void of_two_who_write_about_the_same_contact_the_second_is_told() {
        var first =
                signedIn("Ines Castlemarch")
                        .visit("/front-door/mirror")
                        .type("How many to draw from these", "1")
                        .press("Draw a sample")
                        .seesHeading("Sample to talk about");
        var second = signedIn("Tobin Hallowquill").visit(first.page().url());
        first.type("Notes on number 1", "The guide was read together.").press("Save notes");
        second.type("Notes on number 1", "The school will ask the child.")
                .press("Save notes")
                .sees("Somebody else has written about number 1")
                .sees("The guide was read together.")
                .press("Save notes")
                .sees("Last by Tobin Hallowquill");
    }

    @Test
    void a_lead_reads_of_their_own_agency_beside_all_together() {
        signedIn("Gethsie Marchbrook")
                .visit("/referrals/quality")
                .seesHeading("Quality of your agency’s referrals")
                .sees("all agencies")
                .doesNotSee("Larkshire Constabulary")
                .visit("/referrals/mirror")
                .sees("Your agency")
                .sees("each level claimed, and what was decided")
                .doesNotSee("Larkshire Constabulary");
    }
}
