package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lineofsight.Cast;
import org.lineofsight.kernel.access.Accounts;
import org.lineofsight.platform.actor.Actor;
import org.lineofsight.platform.actor.Role;
import org.springframework.beans.factory.annotation.Autowired;

/** A partnership officer sends a year's figures in and reads the report that comes out. */
class YearlyReportJourneyTests extends BrowserTest {

    private static final String PASSWORD = "correct horse";

    @Autowired Cast cast;

    @Autowired Accounts accounts;

    private final String signInName = "odd-" + UUID.randomUUID();
    private final String partnership = "Partnership " + UUID.randomUUID();

    @BeforeEach
    void a_partnership_officer() {
        cast.run(
                Actor.system("test"),
                () -> {
                    var account = accounts.open(signInName, "Odd Officer", null, PASSWORD);
                    accounts.grant(
                            account,
                            Role.PARTNERSHIP_OFFICER,
                            UUID.randomUUID(),
                            "partnership officer");
                });
    }

    @Test
    void figures_go_in_and_a_report_comes_out_at_a_desk() throws IOException {
        figuresGoInAndAReportComesOut(visitor());
    }

    @Test
    void figures_go_in_and_a_report_comes_out_on_a_phone() throws IOException {
        figuresGoInAndAReportComesOut(visitorWithPhone());
    }

    private void figuresGoInAndAReportComesOut(Visitor officer) throws IOException {
        officer.visit("/returns/new")
                .type("Name you sign in with", signInName)
                .type("Password", PASSWORD)
                .press("Sign in")
                .seesHeading("Send figures in")
                .type("Partnership", partnership)
                .type("Year", "2016-17");
        officer.page().locator("input[type=file]").setInputFiles(published());
        officer.press("Send in")
                .seesHeading("What came in")
                .sees("Every row was taken as it stands")
                .press("See the yearly report")
                .seesHeading("Yearly report 2016-17")
                .sees("the rows add up to £326,739, but the total printed is £326,736: £3 less")
                .sees("the neglect table has 520, but the numbers have 533");
        assertThat(widerThanTheWindow(officer.page())).isFalse();
        officer.follow("Line 2").sees("contributions.csv");
    }

    private static boolean widerThanTheWindow(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }

    private static Path[] published() throws IOException {
        try (var files = Files.list(Path.of("examples/hertfordshire-2016-17"))) {
            return files.sorted().toArray(Path[]::new);
        }
    }
}
