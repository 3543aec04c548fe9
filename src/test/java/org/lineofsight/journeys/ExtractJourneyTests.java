package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lineofsight.exchange.extracts.upload.ReadExtracts;
import org.springframework.beans.factory.annotation.Autowired;

/** The council's system tells what it holds; the partnership's office looks at old ticks. */
class ExtractJourneyTests extends BrowserTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Autowired ReadExtracts readExtracts;

    private final String number =
            "z" + UUID.randomUUID().toString().substring(0, 8).replace('-', '0');

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void a_manager_takes_an_extract_in_and_says_whose_record_is_whose() {
        var manager = signedIn("Isaura Fenwillow");
        manager.visit("/child-protection")
                .follow("The council’s system: children and extracts")
                .follow("Extracts that came");
        manager.press("Send in and check")
                .seesProblem("Enter the day of the extract")
                .seesProblem("Choose at least one file");
        var today = LocalDate.now(LONDON);
        manager.typeDate(
                "As of which day was the council’s system read?",
                today.getDayOfMonth(),
                today.getMonthValue(),
                today.getYear());
        manager.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload[] {
                            file(
                                    "people.csv",
                                    """
                                    pers_person_id,pers_forename,pers_surname,pers_dob
                                    %1$s,Isolde,Brackenfold %1$s,2019-02-03
                                    """),
                            file(
                                    "plans.csv",
                                    """
                                    cppl_cp_plan_id,cppl_person_id,cppl_cp_plan_start_date,cppl_cp_plan_end_date,cppl_cp_plan_latest_category
                                    P-%1$s,%1$s,2026-03-02,,Neglect
                                    Q-%1$s,%1$s,soon,,Neglect
                                    """)
                        });
        manager.press("Send in and check").seesHeading("Extract of").sees("Is being read");
        readExtracts.run();
        manager.follow("See how far it is now")
                .sees("What it will do")
                .sees("Child protection plan")
                .sees("is not a day like 31/03/2026");
        assertThat(manager.address()).contains("/extracts/");
        manager.press("Take it in");
        readExtracts.run();
        manager.follow("See how far it is now").sees("It is taken in");

        var extract = manager.address();
        manager.visit("/child-protection/elsewhere?which=unmatched&after=" + number.substring(0, 7))
                .follow("Isolde Brackenfold " + number);
        manager.sees("From the council’s system, extract of ").sees("Latest category: Neglect");
        var child = manager.address();
        manager.press("Nobody here is this child: make a record").sees("A record of people");

        for (var other :
                new String[] {"Odette Larkmead", "Wilf Bramblecote", "Lorcan Thistlemere"}) {
            var somebody = signedIn(other);
            assertThat(somebody.visit(extract).status()).as(other).isEqualTo(404);
            assertThat(somebody.visit(child).status()).as(other).isEqualTo(404);
        }
    }

    private FilePayload file(String name, String text) {
        return new FilePayload(
                name, "text/csv", text.formatted(number).getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_partnerships_office_finds_that_nearly_all_meetings_ticked_as_not_quorate_were()
            throws IOException {
        var officer = signedIn("Odette Larkmead");
        officer.visit("/meetings/legacy-flags").follow("Take a file of old meetings in");
        officer.press("Send in and check").seesProblem("Choose a file");
        try (var thirty =
                ExtractJourneyTests.class.getResourceAsStream(
                        "/demo/meetings/thirty-old-strategy-meetings.csv")) {
            var text =
                    new String(thirty.readAllBytes(), StandardCharsets.UTF_8)
                            .replace("SM-", number + "-")
                            .replace("Meeting ref", "Meeting ref " + number);
            officer.page()
                    .locator("input[type=file]")
                    .setInputFiles(
                            new FilePayload(
                                    "thirty.csv",
                                    "text/csv",
                                    text.getBytes(StandardCharsets.UTF_8)));
        }
        officer.press("Send in and check")
                .seesHeading("Which column is what")
                .select("Meeting’s number", "Meeting ref " + number)
                .press("Check the meetings")
                .seesHeading("Check before it is taken in")
                .sees("30 meetings can be read")
                .press("Take in 30 meetings")
                .sees("contradictions");
        officer.follow("Cannot be known").sees(number + "-012");
        officer.visit("/meetings/legacy-flags/files").follow("thirty.csv");
        officer.press("Set it aside: it no longer counts").sees("Set aside");
        var worker = signedIn("Lorcan Thistlemere");
        assertThat(worker.visit("/meetings/legacy-flags").status()).isEqualTo(404);
    }
}
