package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lineofsight.pathway.frontdoor.imports.RunImports;
import org.lineofsight.platform.time.InWords;
import org.springframework.beans.factory.annotation.Autowired;

/** A front door manager takes in a month of calls; a worker takes in a night of the police's. */
class ImportJourneyTests extends BrowserTest {

    @Autowired RunImports runImports;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void calls_are_taken_in_looked_at_called_back_and_undone_at_a_desk() {
        calls(visitor(), 2016);
    }

    @Test
    void calls_are_taken_in_looked_at_called_back_and_undone_on_a_phone() {
        calls(visitorWithPhone(), 2017);
    }

    private void calls(Visitor manager, int year) {
        signIn(manager, "ines", "/front-door/calls/imports");
        manager.seesHeading("Telephone calls: take a file in");
        send(
                manager,
                "calls-" + mark + ".csv",
                """
                Ringing since,Outcome,Wait,Caller number,Queue %1$s
                01/03/%2$d 10:00:00,answered,12,01632 960001,Main
                01/03/%2$d 10:05:00,abandoned,95,01632 960002,Main
                01/03/%2$d 10:06:00,dropped,,withheld,Main
                31/02/%2$d 10:07:00,answered,5,01632 960003,Main
                """
                        .formatted(mark, year));
        manager.seesHeading("Which column is what")
                .press("Check the rows")
                .seesProblem("Choose the column for: When the call came")
                .select("When the call came", "Ringing since")
                .press("Check the rows")
                .seesHeading("Check before it is taken in")
                .sees("is not a day that the calendar has")
                .press("Take in 3 calls")
                .sees("0 of 4 calls");
        runImports.run();
        manager.follow("See how far it is now")
                .sees("Done")
                .sees("is not a day that the calendar has");
        assertThat(widerThanTheWindow(manager.page())).isFalse();

        manager.visit("/front-door/calls").seesHeading("Calls");
        manager.visit("/front-door/calls?month=" + year + "-03")
                .sees("March " + year)
                .sees("Answered within 20 seconds");
        manager.visit("/front-door/calls/dropped?month=" + year + "-03")
                .follow("10:05am on " + InWords.date(LocalDate.of(year, 3, 1)));
        manager.type("How calling back went", "Left a message")
                .press("Note that you called back")
                .sees("Left a message");

        manager.visit("/front-door/calls/imports")
                .follow("calls-" + mark + ".csv")
                .follow("Undo this import");
        manager.press("Undo this import").sees("Nothing in it counts");
    }

    @Test
    void a_night_of_the_polices_becomes_contacts_that_can_be_withdrawn() {
        var worker = visitor();
        signIn(worker, "tobin", "/front-door/police-notifications");
        worker.seesHeading("Police notifications: take a file in");
        var file =
                """
                Incident number,Incident date,First name,Surname,DOB,Address,Domestic abuse,Risk,Summary,Log %1$s
                %1$s/1,01/03/2026 21:40,Ottoline,Fernquill,04/05/2018,1 Mill Lane,yes,high,Shouting heard,a
                %1$s/1,01/03/2026 21:40,Baby,Fernquill,20/04/2026,1 Mill Lane,yes,high,Shouting heard,b
                %1$s/2,31/02/2026,Ambrose,Tealwick,04/05/2018,2 Mill Lane,no,,Found alone,c
                """
                        .formatted(mark);
        send(worker, "police-" + mark + ".csv", file);
        worker.seesHeading("Which column is what")
                .press("Check the rows")
                .seesHeading("Check before it is taken in")
                .sees("Ottoline Fernquill, Baby Fernquill")
                .sees("taken as the day on which the child is expected")
                .sees("From Larkshire Constabulary")
                .press("Take in 1 incident")
                .sees("This page looks again every 10 seconds");
        assertThat(worker.page().content()).contains("http-equiv=\"refresh\"");
        worker.follow("Stop looking again").doesNotSee("This page looks again");
        assertThat(worker.page().content()).doesNotContain("http-equiv=\"refresh\"");
        runImports.run();
        worker.follow("See how far it is now").sees("Done");
        worker.page().locator("tbody a[href*='/front-door/contacts/']").first().click();
        worker.check().sees("Ottoline").sees("Risk grade: high.");

        worker.visit("/front-door/police-notifications");
        send(worker, "again-" + mark + ".csv", file);
        worker.seesHeading("Check before it is taken in")
                .sees("The very same file was taken in before")
                .sees("There is nothing new in this file");

        worker.visit("/front-door/police-notifications")
                .follow("police-" + mark + ".csv")
                .follow("Undo this import");
        worker.press("Undo this import").sees("Nothing in it counts");
    }

    @Test
    void whom_nobody_answered_is_in_my_work_until_somebody_has_called_back() {
        var worker = visitor();
        signIn(worker, "tobin", "/");
        worker.follow("Call back 01632960822").sees("It ends when somebody has called back");
        worker.type("How calling back went", "Left a message with her sister")
                .press("Note that you called back")
                .sees("Left a message with her sister")
                .doesNotSee("It ends when somebody has called back");
        worker.visit("/").doesNotSee("01632960822");
        worker.visit("/front-door/calls/list?show=contacts").doesNotSee("No such calls");
        worker.page().locator("tbody th a").first().click();
        worker.check().sees("This call is joined to contact");
    }

    private static void signIn(Visitor visitor, String name, String address) {
        visitor.visit(address)
                .type("Name you sign in with", name)
                .type("Password", "line of sight")
                .press("Sign in");
    }

    private static void send(Visitor visitor, String name, String text) {
        visitor.page()
                .locator("input[type=file]")
                .setInputFiles(
                        new FilePayload(name, "text/csv", text.getBytes(StandardCharsets.UTF_8)));
        visitor.press("Send in and check");
    }

    private static boolean widerThanTheWindow(Page page) {
        return (boolean) page.evaluate("document.documentElement.scrollWidth > window.innerWidth");
    }
}
