package org.lineofsight.journeys;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The front door asks, the desks answer, and all of it is read together. */
class EnquiryJourneyTests extends BrowserTest {

    private Visitor signedIn(String name) {
        return visitor().visit("/sign-in").press("as " + name);
    }

    @Test
    void a_worker_asks_the_police_whose_desk_answers_and_nobody_else_sees_it() {
        var worker = signedIn("Tobin Hallowquill");
        worker.visit("/front-door?colour=UNTRIAGED&status=RECEIVED");
        worker.page().locator("tbody th a").first().click();
        worker.check();
        var contact = address(worker);
        worker.sees("No agency has been asked.");
        worker.visit(contact + "/triage").choose("Amber, within 24 hours").press("Save colour");
        worker.visit(contact + "/enquiry/new")
                .sees("24 hours, by the guide that gave the contact its colour")
                .press("Ask them")
                .seesProblem("Choose whom you ask");
        worker.choose("Larkshire Constabulary")
                .type("What do you ask?", "Were you called to the house, and who was there?")
                .choose(
                        "To find out whether a child suffers, or is likely to suffer, significant harm")
                .type(
                        "In your words, what will you do with the answer?",
                        "To decide what the children need")
                .choose("Public task: UK GDPR, article 6(1)(e)")
                .choose("Only a period, as said in the questions")
                .type("Why would no less do?", "It is the pattern that tells")
                .choose("The family has not been asked")
                .type(
                        "If they do not, or were not asked: why do you ask without?",
                        "It could add to the risk")
                .press("Ask them")
                .seesHeading("What the agencies know");
        worker.visit(contact)
                .sees("What the agencies know")
                .sees("1 request that is not answered in full will end");
        worker.follow("Larkshire Constabulary").sees("Were you called to the house");
        var request = address(worker);
        var id = request.substring(request.lastIndexOf('/') + 1);

        var officer = signedIn("Ansel Thornwick");
        assertThat(officer.visit(contact).status()).isEqualTo(404);
        officer.visit("/").sees("Answer the front door");
        officer.visit("/enquiries").sees("Requests to your agency");
        officer.visit("/enquiries/" + id)
                .sees("Were you called to the house")
                .sees("To decide what the children need")
                .doesNotSee("What they are worried about");
        officer.type("What the agency makes of it", "It happens more often than last year.")
                .press("Send the answer")
                .seesProblem("Say for each person whether you hold information");
        var groups = officer.page().locator("input[type=radio][value=HELD]");
        for (int i = 0; i < groups.count(); i++) {
            groups.nth(i).check();
            officer.page().locator("#p" + i + "-f0-what").fill("Called to the house, nobody hurt");
            officer.page().locator("#p" + i + "-f0-when").fill("March 2026");
            officer.page().locator("#p" + i + "-f0-source").fill("Incident log");
            officer.page().locator("#p" + i + "-f0-reliability").selectOption("FIRST_HAND");
        }
        officer.press("Send the answer")
                .sees("Called to the house, nobody hurt")
                .sees("Correct the answer, or add to it");

        for (var other :
                new String[] {
                    "Quenby Saltfleet", "Wilf Bramblecote", "Odette Larkmead", "Pip Stonehurst"
                }) {
            var somebody = signedIn(other);
            assertThat(somebody.visit("/enquiries/" + id).status()).as(other).isEqualTo(404);
            assertThat(somebody.visit(request).status()).as(other).isEqualTo(404);
        }

        worker.visit("/notices").sees("An agency has answered your request for information");
        worker.visit(contact + "/enquiry")
                .sees("Called to the house, nobody hurt")
                .sees("It happens more often than last year.")
                .sees("Everybody who was asked has answered.");
        worker.type("Your analysis of all that is known", "A pattern of calls.")
                .press("Record the analysis")
                .sees("A pattern of calls.");
        worker.visit(contact + "/enquiry/print").sees("A pattern of calls.");
        worker.visit("/front-door/enquiries").seesHeading("How the agencies answer");
        worker.follow("All, Larkshire Constabulary").sees("Requests to Larkshire Constabulary");
    }

    @Test
    void the_demonstration_has_requests_that_wait() {
        var desk = signedIn("Quenby Saltfleet");
        desk.visit("/enquiries?which=all").doesNotSee("There are none.");
        var manager = signedIn("Ines Castlemarch");
        manager.visit("/front-door/enquiries").sees("Tern Valley Hospitals NHS Trust");
        signedIn("Ansel Thornwick").visit("/enquiries").doesNotSee("There are none.");
        var phone = visitorWithPhone();
        phone.visit("/sign-in").press("as Quenby Saltfleet").visit("/enquiries?which=all");
    }

    private static String address(Visitor visitor) {
        var url = visitor.page().url();
        return url.substring(url.indexOf('/', "http://".length()));
    }
}
